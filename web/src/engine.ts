// Engines: what searches nonces. Each scan says how many hashes are done and which nonces are low enough; nobody believes it
// before it was hashed again (miner.ts).

import type { Range } from "./header.ts";

export type Kind = "js" | "wasm" | "gpu";

export interface Result {
  /** Hashes done. They count only now. */
  hashes: number;
  /** Hits, also those that found no room. */
  found: number;
  /** Nonces, in no order. */
  nonces: number[];
}

export interface Engine {
  readonly kind: Kind;
  /** Nonces that are computed side by side. */
  readonly lanes: number;
  /** Scans that may be under way at once. */
  readonly slots: number;
  /** Nonces below which a scan takes no less time. */
  readonly grain: number;
  /** Hits that a scan has room for. */
  readonly capacity: number;
  scan(range: Range): Promise<Result>;
  close(): void;
}

/** Why an engine is not there or no more; the table of texts has a sentence for each. */
export type Trouble =
  | "insecure" | "no_webgpu" | "no_adapter" | "slow_compiler" | "refused" | "silent" | "lost" | "wrong" | "skipped" | "stopped";

export class EngineError extends Error {
  constructor(
    readonly trouble: Trouble,
    detail?: string,
  ) {
    super(detail ?? trouble);
  }
}

/** The promise, or a trouble after so long: a browser may keep one waiting for ever. */
export function within<T>(promise: Promise<T>, milliseconds: number, trouble: Trouble): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EngineError(trouble)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
