// Engines on the processor: one worker each, from a blob, so that the page stays one file.

import { type Engine, EngineError, type Kind, type Result, within } from "./engine.ts";
import { type Range, jobWords } from "./header.ts";
import type { Order, Start } from "./worker.ts";

/** A worker that has not answered for so long is not asked again. */
const PATIENCE = 30_000;

export class Core implements Engine {
  readonly lanes: number;
  readonly slots = 1;
  readonly grain = 64;
  #worker: Worker;

  private constructor(
    readonly kind: Kind,
    readonly capacity: number,
    source: string,
  ) {
    this.lanes = kind === "wasm" ? 4 : 1;
    const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    this.#worker = new Worker(url);
    URL.revokeObjectURL(url);
  }

  /** A worker that has said that it is ready: before that, a scan would wait for ever. */
  static async open(kind: Kind, source: string, start: Start, capacity: number): Promise<Core> {
    const core = new Core(kind, capacity, source);
    try {
      await core.#ask(start);
      return core;
    } catch (error) {
      core.close();
      throw error;
    }
  }

  async scan(range: Range): Promise<Result> {
    const order: Order = { header: range.header, job: jobWords(range, this.capacity, 0) };
    return (await this.#ask(order)) as Result;
  }

  close(): void {
    this.#worker.terminate();
  }

  /** One question, one answer: a worker has one at a time. */
  #ask(message: Start | Order): Promise<unknown> {
    const answer = new Promise((resolve, reject) => {
      this.#worker.onmessage = ({ data }) => (data.error ? reject(new EngineError("refused", data.error)) : resolve(data));
      this.#worker.onerror = event => reject(new EngineError("refused", event.message));
      this.#worker.postMessage(message);
    });
    return within(answer, PATIENCE, "silent");
  }
}
