// How many bytes a second this machine reads, as writing a token reads all weights: on the graphics card with the library's WGSL,
// else on all cores with its WebAssembly. What was read is checked (memory.ts); a wrong sum gives no figure.

import { EngineError, within } from "./engine.ts";
import { BLOCK_BYTES, LONGEST, type Reading, Sizes, median, rightSums } from "./memory.ts";
import type { Done, Fill, Filled, Read } from "./memory-worker.ts";

const MIB = 2 ** 20;
/** As much as four times the largest caches. A telephone has less memory, and smaller caches; a card made of software none of its own. */
export const WISHED = 512 * MIB;
export const WISHED_OF_FEW = 128 * MIB;
const LEAST = 16 * MIB;
const ROUNDS = 5;
/** Seconds of a round. */
const ROUND = 0.25;
const PATIENCE = 30_000;
/** Firefox looks for results when something is submitted, else ten times a second only. */
const KICK = 4;

const newKey = () => crypto.getRandomValues(new Uint32Array(1))[0];

// ---- cores ----

class Reader {
  #worker: Worker;

  constructor(source: string) {
    const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    this.#worker = new Worker(url);
    URL.revokeObjectURL(url);
  }

  ask<T>(message: Fill | Read): Promise<T> {
    const answer = new Promise<T>((resolve, reject) => {
      this.#worker.onmessage = ({ data }) => (data.error ? reject(new EngineError("refused", data.error)) : resolve(data));
      this.#worker.onerror = event => reject(new EngineError("refused", event.message));
      this.#worker.postMessage(message);
    });
    return within(answer, PATIENCE, "silent");
  }

  close(): void {
    this.#worker.terminate();
  }
}

/** All cores at once, each with its part of the array. `alive`: whether it is still wanted. */
export async function readOnCores(source: string, module: ArrayBuffer, cores: number, wished: number, alive: () => boolean): Promise<Reading> {
  const each = Math.max(1, Math.min(16_384, Math.floor(wished / cores / BLOCK_BYTES)));
  const key = newKey();
  const readers = Array.from({ length: cores }, () => new Reader(source));
  try {
    const filled = await Promise.all(readers.map((reader, i) => reader.ask<Filled>({ module, blocks: each, key, first: i * each })));
    const rates: number[] = [];
    for (let round = 0; round < ROUNDS && alive(); round++) {
      const done = await Promise.all(readers.map(reader => reader.ask<Done>({ seconds: ROUND })));
      // From the first that began to the last that ended: no core's time is left out.
      const took = (Math.max(...done.map(one => one.ended)) - Math.min(...done.map(one => one.began))) / 1000;
      rates.push(done.reduce((sum, one) => sum + one.bytes, 0) / took);
      if (!done.every(({ sums }, i) => rightSums(sums, key, i * each))) throw new EngineError("wrong");
    }
    if (rates.length < ROUNDS) throw new EngineError("stopped");
    const bytes = filled.reduce((sum, { blocks }) => sum + blocks * BLOCK_BYTES, 0);
    return { bytes_per_second: median(rates), bytes, wished: each * cores * BLOCK_BYTES, long: 0 };
  } finally {
    for (const reader of readers) reader.close();
  }
}

// ---- the graphics card ----

export interface CardTexts {
  fill: string;
  load: string;
}

/** A card's memory. */
export async function readOnCard(texts: CardTexts, wished: number, alive: () => boolean): Promise<Reading & { name: string }> {
  if (!isSecureContext) throw new EngineError("insecure");
  if (!navigator.gpu) throw new EngineError("no_webgpu");
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: "high-performance" });
  if (!adapter) throw new EngineError("no_adapter");
  const { vendor, architecture, description } = adapter.info;
  const software = adapter.info.isFallbackAdapter || /swiftshader|llvmpipe/i.test(`${vendor} ${architecture} ${description}`);
  const { maxBufferSize, maxStorageBufferBindingSize } = adapter.limits;
  const most = Math.min(maxBufferSize, maxStorageBufferBindingSize);
  const size = Math.min(software ? Math.min(wished, WISHED_OF_FEW) : wished, most);
  const device = await adapter.requestDevice({ requiredLimits: { maxBufferSize: size, maxStorageBufferBindingSize: size } });
  const card = new Card(device);
  try {
    const reading = await card.read(texts, size, alive);
    return { ...reading, name: description || [vendor, architecture].filter(Boolean).join(" ") };
  } catch (error) {
    throw error instanceof EngineError ? error : new EngineError("refused", String(error));
  } finally {
    card.close();
  }
}

class Card {
  #lost: Promise<never>;
  #job: GPUBuffer;
  #proof: GPUBuffer;
  #kick: ReturnType<typeof setInterval>;

  constructor(private readonly device: GPUDevice) {
    this.#lost = device.lost.then(({ message }) => Promise.reject(new EngineError("lost", message)));
    this.#lost.catch(() => {});
    this.#job = device.createBuffer({ size: 32, usage: GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST });
    this.#proof = device.createBuffer({ size: 16, usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST });
    this.#kick = setInterval(() => device.queue.submit([]), KICK);
  }

  close(): void {
    clearInterval(this.#kick);
    this.device.destroy();
  }

  async read(texts: CardTexts, wished: number, alive: () => boolean): Promise<Reading> {
    const key = newKey();
    const [fill, load] = await Promise.all([this.#pipeline(texts.fill, "fill"), this.#pipeline(texts.load, "load")]);
    const array = await this.#room(wished);
    const blocks = array.size / BLOCK_BYTES;
    const sums = this.device.createBuffer({ size: 4 * blocks, usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC });
    const bound = (pipeline: GPUComputePipeline, buffers: [number, GPUBuffer][]) =>
      this.device.createBindGroup({
        layout: pipeline.getBindGroupLayout(0),
        entries: [[0, this.#job] as const, [4, this.#proof] as const, ...buffers].map(([binding, buffer]) => ({ binding, resource: { buffer } })),
      });

    // A workgroup of `fill` writes 16 KiB, one of `load` reads 64.
    const filling = { pipeline: fill, group: bound(fill, [[3, array]]), groups: 4 * blocks, sizes: new Sizes(Math.min(4 * blocks, 65_535)) };
    await this.#pass(filling, key);
    const loading = { pipeline: load, group: bound(load, [[1, array], [3, sums]]), groups: blocks, sizes: new Sizes(Math.min(blocks, 65_535)) };
    // The first pass finds the size of a dispatch.
    await this.#pass(loading, key);

    const rates: number[] = [];
    let passes = 1;
    for (let round = 0; round < ROUNDS && alive(); round++) {
      const began = performance.now();
      let done = 0;
      do {
        done += await this.#pass(loading, key);
      } while (performance.now() - began < 1000 * ROUND);
      rates.push((done * array.size * 1000) / (performance.now() - began));
      passes += done;
    }
    if (rates.length < ROUNDS) throw new EngineError("stopped");
    const counted = await this.#back(this.#proof, 16);
    if (counted[0] !== filling.groups + passes * loading.groups) throw new EngineError("skipped");
    if (!rightSums(await this.#back(sums, 4 * blocks), key, 0)) throw new EngineError("wrong");
    return { bytes_per_second: median(rates), bytes: array.size, wished, long: filling.sizes.long + loading.sizes.long };
  }

  /** Goes through the whole array at least once, and says how often: as often as fits into what is sent at once. */
  async #pass({ pipeline, group, groups, sizes }: { pipeline: GPUComputePipeline; group: GPUBindGroup; groups: number; sizes: Sizes }, key: number) {
    if (sizes.settled && sizes.groups >= groups) {
      const times = Math.max(1, this.#times);
      const took = await this.#send(pipeline, group, groups, Array.from({ length: times }, () => 0), key);
      sizes.took(took / times);
      this.#times = Math.min(2 * times, 256, Math.max(1, Math.floor((times * LONGEST) / 2 / took)));
      return times;
    }
    for (let first = 0; first < groups; ) {
      const count = Math.min(sizes.groups, groups - first);
      const took = await this.#send(pipeline, group, count, [first], key);
      // A rest that is smaller says less of the size.
      if (count === sizes.groups) sizes.took(took);
      first += count;
    }
    return 1;
  }

  #times = 1;

  /** Sends dispatches of so many workgroups, one for each first block, and waits: the seconds that it took. */
  async #send(pipeline: GPUComputePipeline, group: GPUBindGroup, groups: number, firsts: number[], key: number): Promise<number> {
    const began = performance.now();
    const { queue } = this.device;
    queue.writeBuffer(this.#job, 0, new Uint32Array([firsts[0], 0, 0, 0, key, 0, 0, 0]));
    const encoder = this.device.createCommandEncoder();
    for (const _ of firsts) {
      const pass = encoder.beginComputePass();
      pass.setPipeline(pipeline);
      pass.setBindGroup(0, group);
      pass.dispatchWorkgroups(groups);
      pass.end();
    }
    queue.submit([encoder.finish()]);
    await this.#answered(queue.onSubmittedWorkDone());
    return (performance.now() - began) / 1000;
  }

  #answered<T>(promise: Promise<T>): Promise<T> {
    return within(Promise.race([promise, this.#lost]), PATIENCE, "silent");
  }

  async #pipeline(code: string, entryPoint: string): Promise<GPUComputePipeline> {
    const module = this.device.createShaderModule({ code });
    return this.#answered(this.device.createComputePipelineAsync({ layout: "auto", compute: { module, entryPoint } }));
  }

  /** An array of so many bytes, or of half as many where there is no room, and so on. */
  async #room(wished: number): Promise<GPUBuffer> {
    for (let size = wished - (wished % BLOCK_BYTES); ; size = size / 2 - ((size / 2) % BLOCK_BYTES)) {
      this.device.pushErrorScope("out-of-memory");
      const array = this.device.createBuffer({ size, usage: GPUBufferUsage.STORAGE });
      const refused = await this.#answered(this.device.popErrorScope());
      if (!refused) return array;
      if (size / 2 < LEAST) throw new EngineError("refused", refused.message);
    }
  }

  async #back(buffer: GPUBuffer, size: number): Promise<Uint32Array> {
    const back = this.device.createBuffer({ size, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST });
    const encoder = this.device.createCommandEncoder();
    encoder.copyBufferToBuffer(buffer, 0, back, 0, size);
    this.device.queue.submit([encoder.finish()]);
    await this.#answered(back.mapAsync(GPUMapMode.READ));
    return new Uint32Array(back.getMappedRange().slice(0));
  }
}
