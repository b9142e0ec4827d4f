// What goes into an array that is read, and what reading it gives: the library's `scan::ai`, `Task::Load`. And the rule that
// keeps dispatches short. Pure.

/** Words of a block: 64 KiB. */
export const BLOCK_WORDS = 16_384;
export const BLOCK_BYTES = 65_536;
/** Blocks that are checked after a measurement. */
const CHECKED = 64;

/** A word's random bits: Wellons's lowbias32 over the place, which the key has moved. */
export function mix(key: number, place: number): number {
  let x = ((place ^ key) + 0x9e3779b9) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}

/** The word at a place: a floating-point number from 1 to 2. */
export const word = (key: number, place: number) => (0x3f800000 | (mix(key, place) >>> 9)) >>> 0;

/** The exclusive or of a block's words. */
export function sumOfBlock(key: number, block: number): number {
  let sum = 0;
  for (let place = block * BLOCK_WORDS; place < (block + 1) * BLOCK_WORDS; place++) sum ^= word(key, place);
  return sum >>> 0;
}

/** Whether blocks that are drawn, one in each of 64 stretches, have the sums that they must have; `first` is the place of sums[0]. */
export function rightSums(sums: Uint32Array, key: number, first: number, draw = Math.random): boolean {
  const stretches = Math.min(CHECKED, sums.length);
  return Array.from({ length: stretches }, (_, i) => {
    const [low, high] = [i, i + 1].map(edge => Math.floor((edge * sums.length) / stretches));
    return low + Math.floor(draw() * (high - low));
  }).every(block => sums[block] === sumOfBlock(key, first + block));
}

/** Seconds that a dispatch should take, and that none may. */
export const WANTED = 0.04;
export const LONGEST = 0.1;

/**
 * How many workgroups a dispatch has. Nobody knows beforehand how fast a card is: the first dispatch is small, each is measured,
 * they grow while they are short, and one that took too long makes all that follow shorter.
 */
export class Sizes {
  groups: number;
  /** Dispatches that took longer than [`LONGEST`]. */
  long = 0;
  #grown = false;

  constructor(
    private readonly most: number,
    first = 16,
  ) {
    this.groups = Math.min(first, most);
  }

  /** Whether the size is found: it grows no more. */
  get settled(): boolean {
    return this.#grown || this.groups === this.most;
  }

  /** A dispatch of this size took so many seconds. */
  took(seconds: number): void {
    if (seconds > LONGEST) this.long++;
    const fits = Math.max(1, Math.floor((this.groups * WANTED) / Math.max(seconds, 1e-6)));
    if (seconds > LONGEST) {
      this.groups = Math.min(this.groups, Math.max(1, fits));
      this.#grown = true;
    } else if (!this.settled) {
      if (fits < 2 * this.groups) this.#grown = true;
      // At most four times as many at once: a short time says little.
      this.groups = Math.min(Math.max(this.groups, fits), 4 * this.groups, this.most);
    }
  }
}

export interface Reading {
  bytes_per_second: number;
  /** Bytes of the array, of all workers together. */
  bytes: number;
  /** Bytes that were wished for; more than `bytes` where there was no room. */
  wished: number;
  /** Dispatches that took too long. */
  long: number;
}

export const median = (values: number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length % 2 ? sorted[sorted.length >> 1] : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
};
