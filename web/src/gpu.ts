// The graphics card, with the library's own WGSL. Hashes count when their results are back, never when they were sent: a lost
// device says that everything is done.

import { ALL_WORDS, type Range, jobWords } from "./header.ts";
import { type Engine, EngineError, type Result, within } from "./engine.ts";

export interface Wgsl {
  variant: string;
  workgroup_size: number;
  nonces_per_invocation: number;
  sha256: string;
  text: string;
}

const CAPACITY = 1024;
const HEAD = 16;
const BYTES = HEAD + 8 * CAPACITY;
/** A compiler that takes longer than this gets the short text as well, and whichever is ready first is taken. */
const QUICK = 5_000;
/** Also for the first answer: some drivers compile when something runs. */
const COMPILES = 60_000;
const ANSWERS = 20_000;
/** Firefox looks for results when something is submitted, else ten times a second only. */
const KICK = 4;

interface Slot {
  job: GPUBuffer;
  results: GPUBuffer;
  back: GPUBuffer;
  group: GPUBindGroup;
}

export class Gpu implements Engine {
  readonly kind = "gpu";
  readonly slots = 3;
  readonly capacity = CAPACITY;
  readonly lanes: number;
  readonly grain: number;
  #free: Slot[];
  #waiting = new Set<(reason: EngineError) => void>();
  #answered = false;
  #kick: ReturnType<typeof setInterval> | undefined;

  private constructor(
    private readonly device: GPUDevice,
    private readonly pipeline: GPUComputePipeline,
    /** The text that is used, and the maker's name for the card where the browser says one. */
    readonly wgsl: Wgsl,
    readonly name: string,
    constants: Uint32Array<ArrayBuffer> | undefined,
  ) {
    this.lanes = wgsl.workgroup_size;
    this.grain = wgsl.workgroup_size * wgsl.nonces_per_invocation;
    const more: GPUBuffer[] = [];
    if (constants) {
      more.push(this.#buffer(constants.byteLength, GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST));
      device.queue.writeBuffer(more[0], 0, constants);
    }
    this.#free = Array.from({ length: this.slots }, () => this.#slot(more));
    // Asked once: each question would stay with the device for as long as it lives.
    void device.lost.then(({ message }) => this.#waiting.forEach(give => give(new EngineError("lost", message))));
  }

  /** With the first text, or with the second where a compiler takes long: that one reads `roundConstants` from a buffer. */
  static async open(texts: Wgsl[], roundConstants: Uint32Array<ArrayBuffer>): Promise<Gpu> {
    if (!isSecureContext) throw new EngineError("insecure");
    if (!navigator.gpu) throw new EngineError("no_webgpu");
    const adapter = await within(navigator.gpu.requestAdapter({ powerPreference: "high-performance" }), ANSWERS, "silent");
    if (!adapter) throw new EngineError("no_adapter");
    const device = await within(adapter.requestDevice(), ANSWERS, "silent");
    const compile = async (wgsl: Wgsl) => {
      const module = device.createShaderModule({ code: wgsl.text });
      const compute = { module, entryPoint: "scan" };
      return { wgsl, pipeline: await device.createComputePipelineAsync({ layout: "auto", compute }) };
    };
    const [straight, rolled] = texts;
    const first = compile(straight);
    const made = within(first, QUICK, "slow_compiler").catch(() => Promise.any([first, compile(rolled)]));
    try {
      const { wgsl, pipeline } = await within(made, COMPILES, "slow_compiler");
      const { vendor, architecture, description } = adapter.info;
      const name = description || [vendor, architecture].filter(Boolean).join(" ");
      return new Gpu(device, pipeline, wgsl, name, wgsl === rolled ? roundConstants : undefined);
    } catch (error) {
      device.destroy();
      // Of two texts that were refused the first one's words say more.
      const reason: unknown = error instanceof AggregateError ? error.errors[0] : error;
      throw reason instanceof EngineError ? reason : new EngineError("refused", String(reason));
    }
  }

  async scan(range: Range): Promise<Result> {
    const slot = this.#free.pop();
    if (!slot) throw new Error("more scans than slots");
    const groups = Math.ceil(range.count / this.grain);
    const y = Math.ceil(groups / 65_535);
    const x = Math.ceil(groups / y);
    const { queue } = this.device;
    queue.writeBuffer(slot.job, 0, jobWords(range, CAPACITY, x));
    const encoder = this.device.createCommandEncoder();
    encoder.clearBuffer(slot.results, 0, HEAD);
    const pass = encoder.beginComputePass();
    pass.setPipeline(this.pipeline);
    pass.setBindGroup(0, slot.group);
    pass.dispatchWorkgroups(x, y);
    pass.end();
    encoder.copyBufferToBuffer(slot.results, 0, slot.back, 0, BYTES);
    queue.submit([encoder.finish()]);
    await this.#mapped(slot.back);
    const words = new Uint32Array(slot.back.getMappedRange().slice(0));
    slot.back.unmap();
    this.#free.push(slot);
    const [finished, found] = words;
    if (finished !== x * y) throw new EngineError("skipped");
    const nonces = Array.from({ length: Math.min(found, CAPACITY) }, (_, i) => words[HEAD / 4 + 2 * i]);
    return { hashes: range.count, found, nonces };
  }

  close(): void {
    clearInterval(this.#kick);
    this.device.destroy();
  }

  async #mapped(buffer: GPUBuffer): Promise<void> {
    this.#kick ??= setInterval(() => this.device.queue.submit([]), KICK);
    let give: (reason: EngineError) => void;
    const lost = new Promise<never>((_, reject) => this.#waiting.add((give = reject)));
    try {
      const patience = this.#answered ? ANSWERS : COMPILES;
      await within(Promise.race([buffer.mapAsync(GPUMapMode.READ), lost]), patience, "silent");
      this.#answered = true;
    } catch (error) {
      throw error instanceof EngineError ? error : new EngineError("lost", String(error));
    } finally {
      this.#waiting.delete(give!);
      if (this.#waiting.size === 0) {
        clearInterval(this.#kick);
        this.#kick = undefined;
      }
    }
  }

  #buffer(size: number, usage: number): GPUBuffer {
    return this.device.createBuffer({ size, usage });
  }

  #slot(more: GPUBuffer[]): Slot {
    const job = this.#buffer(4 * ALL_WORDS, GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST);
    const results = this.#buffer(BYTES, GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST);
    const back = this.#buffer(BYTES, GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST);
    const entries = [job, results, ...more].map((buffer, binding) => ({ binding, resource: { buffer } }));
    const group = this.device.createBindGroup({ layout: this.pipeline.getBindGroupLayout(0), entries });
    return { job, results, back, group };
  }
}
