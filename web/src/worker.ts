// What runs in a worker: one core, with textbook code or with the library's WebAssembly module.

import { IV, blocks, compress } from "./sha256.ts";
import type { Result } from "./engine.ts";

export type Start = { module?: ArrayBuffer; results: number };
export type Order = { header: Uint8Array; job: Uint32Array };

type Scan = (order: Order) => Result;

/** Positions in `Job` and `Results` (shaders/README.md). */
const [START, COUNT, THRESHOLD, CAPACITY] = [0, 1, 2, 3];
const [FINISHED, FOUND, HITS] = [0, 1, 4];

/** The formula as it stands: a whole header, three compressions, every time. */
function textbook({ header, job }: Order): Result {
  const [first, second] = blocks(header);
  const third = blocks(new Uint8Array(32))[0];
  const result: Result = { hashes: job[COUNT], found: 0, nonces: [] };
  for (let offset = 0; offset < job[COUNT]; offset++) {
    const nonce = (job[START] + offset) >>> 0;
    second[3] = swapped(nonce);
    compress(compress(IV, first), second, third);
    const digest = compress(IV, third);
    if (swapped(digest[7]) > job[THRESHOLD]) continue;
    if (result.found++ < job[CAPACITY]) result.nonces.push(nonce);
  }
  return result;
}

/** The bytes of a word the other way round. */
const swapped = (x: number) => ((x << 24) | ((x << 8) & 0xff0000) | ((x >>> 8) & 0xff00) | (x >>> 24)) >>> 0;

function simd(start: Required<Start>): Scan {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(start.module));
  const { memory, scan } = exports as { memory: WebAssembly.Memory; scan: () => void };
  const words = new Uint32Array(memory.buffer);
  const results = words.subarray(start.results / 4);
  return ({ job }) => {
    words.set(job);
    results.fill(0, 0, HITS);
    scan();
    // A vector has four nonces.
    if (results[FINISHED] !== Math.ceil(job[COUNT] / 4)) throw new Error("the module ended early");
    const listed = Math.min(results[FOUND], job[CAPACITY]);
    const nonces = Array.from({ length: listed }, (_, i) => results[HITS + 2 * i]);
    return { hashes: job[COUNT], found: results[FOUND], nonces };
  };
}

export function scanner(start: Start): Scan {
  return start.module ? simd({ module: start.module, results: start.results }) : textbook;
}

// In a worker there is no document; a test calls `scanner` without one.
if (typeof document === "undefined" && typeof postMessage === "function") {
  let scan: Scan;
  addEventListener("message", ({ data }: MessageEvent<Start | Order>) => {
    try {
      if ("job" in data) return postMessage(scan(data));
      scan = scanner(data);
      return postMessage("ready");
    } catch (error) {
      return postMessage({ error: String(error) });
    }
  });
}
