// The self-test of the native program (src/scan/selftest.rs) on an engine of the page. What is right comes from plain SHA-256.

import { type Engine, EngineError } from "./engine.ts";
import { type Range, headerFields, withNonce } from "./header.ts";
import { sha256d } from "./sha256.ts";

export const topWord = (header: Uint8Array) => new DataView(sha256d(header).buffer).getUint32(28, true);

/** Passes, and says how many scans it made, or ends with the trouble "wrong". */
export async function selfTest(engine: Engine, known: Uint8Array[]): Promise<number> {
  let scans = 0;
  const scan = async (test: string, range: Range) => {
    scans++;
    const result = await engine.scan(range);
    const right = expected(range);
    const distance = (nonce: number) => (nonce - range.start) >>> 0;
    const nonces = result.nonces.sort((a, b) => distance(a) - distance(b));
    const overflow = right.length > engine.capacity;
    const same = overflow
      ? nonces.length === engine.capacity && nonces.every(nonce => right.includes(nonce))
      : String(nonces) === String(right);
    if (result.hashes !== range.count || result.found !== right.length || !same) {
      throw new EngineError("wrong", `${test}: ${result.found} hits where there are ${right.length}`);
    }
  };
  for (const header of known) {
    // Its own top word as the threshold: the planted hit is the best of its neighbourhood.
    const start = (headerFields(header).nonce - 77) >>> 0;
    await scan("known header", { header, start, count: 200, threshold: topWord(header) });
  }
  const header = known[known.length - 1];
  const { nonce } = headerFields(header);
  const zero = (before: number, count: number) => ({ header, start: (nonce - before) >>> 0, count, threshold: 0 });
  // All of a vector's lanes; of a workgroup's some, because the complete lists below have hits in the others.
  const lanes = Array.from({ length: engine.lanes + 1 }, (_, lane) => lane);
  for (const lane of lanes.filter(lane => lane <= 4 || Number.isInteger(Math.log2(lane + 1)) || lane === engine.lanes)) {
    await scan("hit in a lane", zero(lane, engine.lanes + 1));
  }
  await scan("one nonce", zero(0, 1));
  await scan("no hit", zero(-1, 2 * engine.lanes + 3));
  await scan("hits across the end of the nonces", {
    header, start: (0 - 5 - engine.lanes) >>> 0, count: 3 * engine.lanes + 1011, threshold: 0x0fff_ffff,
  });
  await scan("more hits than room", { header, start: 7, count: engine.capacity + 700, threshold: 0xffff_ffff });
  return scans;
}

/** The right answers that were worked out: workers side by side are asked the same. */
const answers = new Map<string, number[]>();

function expected(range: Range): number[] {
  const key = String([range.header, range.start, range.count, range.threshold]);
  const found = answers.get(key);
  if (found) return found;
  const nonces = Array.from({ length: range.count }, (_, offset) => (range.start + offset) >>> 0);
  const right = nonces.filter(nonce => topWord(withNonce(range.header, nonce)) <= range.threshold);
  answers.set(key, right);
  return right;
}
