// What runs in a worker that reads its memory: the library's module, and the content that it is made for.

import { BLOCK_BYTES, BLOCK_WORDS, word } from "./memory.ts";

/** Opens the module with an array of so many blocks, whose words are those of the places from `first` on. */
export type Fill = { module: ArrayBuffer; blocks: number; key: number; first: number };
/** Reads for so many seconds. */
export type Read = { seconds: number };
export type Filled = { blocks: number };
/** Bytes that were read, when (on the clock that all workers share), and the sum of each block. */
export type Done = { bytes: number; began: number; ended: number; sums: Uint32Array };

/** The fewest blocks that are worth reading: 4 MiB. */
const LEAST = 64;

const clock = () => performance.timeOrigin + performance.now();

export class Memory {
  readonly blocks: number;
  #load: (blocks: number) => void;
  #sums: Uint32Array;

  constructor({ module, blocks, key, first }: Fill) {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module));
    const { memory, load } = exports as { memory: WebAssembly.Memory; load: (blocks: number) => void };
    for (;;) {
      try {
        memory.grow(blocks);
        break;
      } catch (error) {
        // No room for so many: half of them.
        blocks >>= 1;
        if (blocks < LEAST) throw error;
      }
    }
    const words = new Uint32Array(memory.buffer, BLOCK_BYTES);
    for (let at = 0; at < blocks * BLOCK_WORDS; at++) words[at] = word(key, first * BLOCK_WORDS + at);
    this.blocks = blocks;
    this.#load = load;
    this.#sums = new Uint32Array(memory.buffer, 0, blocks);
    // A loop that is running stays in the code that was compiled quickly: short calls first.
    for (let call = 0; call < 200; call++) load(1);
  }

  read(seconds: number): Done {
    this.#sums.fill(0);
    const began = clock();
    let [passes, ended] = [0, began];
    while (ended - began < 1000 * seconds) {
      this.#load(this.blocks);
      passes++;
      ended = clock();
    }
    return { bytes: passes * this.blocks * BLOCK_BYTES, began, ended, sums: this.#sums.slice() };
  }
}

if (typeof document === "undefined" && typeof postMessage === "function") {
  let memory: Memory;
  addEventListener("message", ({ data }: MessageEvent<Fill | Read>) => {
    try {
      if ("seconds" in data) return postMessage(memory.read(data.seconds));
      memory = new Memory(data);
      return postMessage({ blocks: memory.blocks } satisfies Filled);
    } catch (error) {
      return postMessage({ error: String(error) });
    }
  });
}
