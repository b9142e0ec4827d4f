// A block header's 80 bytes and its six fields, and what a kernel is given of it: `Job` of shaders/scan.wgsl, the same words
// for the graphics card and for WebAssembly (shaders/README.md).

import { IV, K, bigSigma0, bigSigma1, blocks, ch, compress, maj, round, smallSigma0, smallSigma1 } from "./sha256.ts";

export interface Fields {
  version: number;
  /** 32 bytes in the header's order. */
  previous: Uint8Array;
  merkleRoot: Uint8Array;
  time: number;
  bits: number;
  nonce: number;
}

export function headerBytes(fields: Fields): Uint8Array {
  const bytes = new Uint8Array(80);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, fields.version, true);
  bytes.set(fields.previous, 4);
  bytes.set(fields.merkleRoot, 36);
  view.setUint32(68, fields.time, true);
  view.setUint32(72, fields.bits, true);
  view.setUint32(76, fields.nonce, true);
  return bytes;
}

export function headerFields(bytes: Uint8Array): Fields {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const number = (at: number) => view.getUint32(at, true);
  return {
    version: number(0),
    previous: bytes.slice(4, 36),
    merkleRoot: bytes.slice(36, 68),
    time: number(68),
    bits: number(72),
    nonce: number(76),
  };
}

export function withNonce(header: Uint8Array, nonce: number): Uint8Array {
  const bytes = header.slice();
  new DataView(bytes.buffer).setUint32(76, nonce, true);
  return bytes;
}

/** The first transaction of a block that has no other one, with another text: its version, its one input with the script, the rest. */
export function coinbaseWith(transaction: Uint8Array, text: Uint8Array): Uint8Array {
  const [script, end] = [42, 42 + transaction[41]];
  const before = transaction.slice(script, script + TEXT - 1);
  return Uint8Array.of(...transaction.slice(0, 41), TEXT + text.length, ...before, text.length, ...text, ...transaction.slice(end));
}

/** Where in the script of the first block's coinbase the text begins, behind the byte with its length. */
const TEXT = 8;
export const coinbaseText = (transaction: Uint8Array) => transaction.slice(42 + TEXT, 42 + transaction[41]);
/** The longest text that one byte can announce as it does there. */
export const LONGEST_TEXT = 75;

/** What is to be searched. */
export interface Range {
  header: Uint8Array;
  /** First nonce; they wrap modulo 2^32. */
  start: number;
  /** Nonces, 1 to 2^31. */
  count: number;
  /** Report what has the top 32 bits at most this. */
  threshold: number;
}

/** Words of a job without siblings, and of one sibling. */
const JOB_WORDS = 28;
export const ALL_WORDS = JOB_WORDS + 20;

/** The job of one dispatch. Rounds 0 to 2 and what else does not see the nonce are done here (src/pow/hoist.rs). */
export function jobWords(range: Range, capacity: number, groupsX: number): Uint32Array<ArrayBuffer> {
  const [first, second] = blocks(range.header);
  const mid = compress(IV, first);
  const tail = second.slice(0, 3);
  let state = mid;
  for (let t = 0; t < 3; t++) state = round(state, K[t] + tail[t]);
  const [a, b, c, d, e, f, g, h] = state;
  const t1 = h + bigSigma1(e) + ch(e, f, g) + K[3];
  const [w4, w15] = [0x80000000, 640];
  const w16 = smallSigma0(tail[1]) + tail[0];
  const w17 = smallSigma1(w15) + smallSigma0(tail[2]) + tail[1];
  const job = new Uint32Array(ALL_WORDS);
  job.set([range.start, range.count, range.threshold, capacity, groupsX, 0]);
  job.set([1, 8, 2, 13, 22, 6, 11, 25, 7, 18, 17, 19, 24], 6);
  job.set([w16, w17, smallSigma1(w16) + tail[2], smallSigma1(w17) + smallSigma0(w4)], 19);
  job.set([smallSigma0(w16) + w15, smallSigma0(w17) + w16], 23);
  job.set(tail, 25);
  job.set([a, b, c, e, f, t1 + d, t1 + bigSigma0(a) + maj(a, b, c)], JOB_WORDS);
  job.set([g + K[4] + w4, f + K[5], e + K[6]], JOB_WORDS + 7);
  job.set(mid, JOB_WORDS + 10);
  return job;
}
