// What the tests share: the sources of the page as modules, and what `hashgrind web --json` says ($SOURCE names the file).

import { readFileSync } from "node:fs";
import { bundle } from "../build.mjs";

export const source = JSON.parse(readFileSync(process.env.SOURCE, "utf8"));

export const load = async entry =>
  import("data:text/javascript;base64," + Buffer.from(await bundle(entry, {}, "esm")).toString("base64"));

const { scanner } = await load("src/worker.ts");
const { jobWords } = await load("src/header.ts");
const module = Uint8Array.from(Buffer.from(source.kernels.wasm.module, "hex")).buffer;

/** A core without a worker. `change`: what it makes of the right answer. */
export function core(kind, change = result => result) {
  const scan = scanner({ module: kind === "wasm" ? module : undefined, results: source.kernels.wasm.results });
  const capacity = 1024;
  const answer = range => change(scan({ header: range.header.slice(), job: jobWords(range, capacity, 0) }), range);
  // An answer comes later, as from a worker.
  const later = range => new Promise(resolve => setTimeout(resolve)).then(() => answer(range));
  return { kind, lanes: kind === "wasm" ? 4 : 1, slots: 1, grain: 64, capacity, scan: later, close() {} };
}
