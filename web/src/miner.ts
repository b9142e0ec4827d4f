// Mining: a practice chain of real headers, or work that somebody else gives, searched by engines side by side. Knows no page.

import { type Engine, EngineError, type Kind } from "./engine.ts";
import { headerBytes, withNonce } from "./header.ts";
import { sha256d } from "./sha256.ts";
import { bitsOfTarget, digestHex, digestNumber, expectedHashes, targetForHashes, targetOfBits, threshold } from "./target.ts";

export interface Block {
  height: number;
  hash: string;
  /** With its nonce. */
  header: Uint8Array;
  nonce: number;
  engine: Kind;
  hashes: number;
  expected: number;
  seconds: number;
}

/** Work of somebody else, who hashes each find again. */
export interface Given {
  header: Uint8Array;
  /** Nonces are told that meet this. */
  target: bigint;
}

export interface Events {
  block(block: Block): void;
  /** A nonce of given work, hashed again here. */
  find?(given: Given, nonce: number, digest: bigint): void;
  /** All nonces of given work are tried. */
  exhausted?(given: Given): void;
  /** An engine is out. */
  out(engine: Engine, error: EngineError): void;
}

/** One block's search: a header, and another one when its nonces are tried. */
interface Search {
  target: bigint;
  begun: number;
  hashes: number;
}

/** A header that is being searched. */
interface Work {
  header: Uint8Array;
  /** Next nonce to give out. */
  next: number;
  search: Search;
  given?: Given;
}

interface Pace {
  engine: Engine;
  /** Nonces a scan. */
  count: number;
  hashes: number;
  /** When the first scan was back: before it, compilers were at work. */
  since: number;
  scans: number;
}

const NONCES = 2 ** 32;
/** First scans are short, so that an engine that compiles while it runs gets to its better code. */
const FIRST: Record<Kind, number> = { js: 256, wasm: 16_384, gpu: 16_384 };
/** The rate is watched for so long before the first target is set. */
const WATCH = 0.5;

const now = () => performance.now() / 1000;
const sleep = (seconds: number) => new Promise(resolve => setTimeout(resolve, 1000 * seconds));

export class Miner {
  readonly blocks: Block[] = [];
  /** Hashes that were done for somebody else. */
  hashes = 0;
  #paces: Pace[] = [];
  #running = false;
  #work: Work | undefined;
  /** Work of somebody else; null: none yet. Undefined: the chain here. */
  #given: Given | null | undefined;
  #tip = new Uint8Array(32);
  #extranonce = 0;
  /** Since when the rate of these engines is watched. */
  #watching = 0;

  /** `seconds`: how long a block should take. `dispatch`: how long a scan may. `duty`: part of the time at work. */
  constructor(
    private readonly events: Events,
    private readonly text: string,
    public seconds: number,
    private readonly dispatch: number,
    private readonly duty: number,
  ) {}

  get running(): boolean {
    return this.#running;
  }

  /** Starts with no engine; each joins when it is ready. */
  start(): void {
    this.#running = true;
  }

  stop(): void {
    this.#running = false;
    for (const { engine } of this.#paces) engine.close();
    this.#paces = [];
    this.#work = undefined;
  }

  /** Searches what somebody else gives from now on, waits for it (null), or goes back to the chain here (undefined). */
  search(given: Given | null | undefined): void {
    this.#given = given;
    this.#begin();
  }

  join(engine: Engine): void {
    if (!this.#running) return engine.close();
    const pace = { engine, count: FIRST[engine.kind], hashes: 0, since: 0, scans: 0 };
    this.#paces.push(pace);
    if (this.#given === undefined || !this.#work) this.#begin();
    for (let slot = 0; slot < engine.slots; slot++) void this.#drive(pace);
  }

  /** Takes engines of a kind out: another one does better. */
  leave(kind: Kind): void {
    for (const pace of this.#paces.filter(pace => pace.engine.kind === kind)) this.#drop(pace);
  }

  /** Hashes a second of all engines of a kind, or of all. */
  rate(kind?: Kind): number {
    const of = (pace: Pace) => (pace.scans > 1 ? pace.hashes / (now() - pace.since) : 0);
    return this.#paces.filter(pace => !kind || pace.engine.kind === kind).reduce((sum, pace) => sum + of(pace), 0);
  }

  /** Hashes that the engines of a kind have done which are here now. */
  hashesOf(kind: Kind): number {
    return this.#paces.filter(pace => pace.engine.kind === kind).reduce((sum, pace) => sum + pace.hashes, 0);
  }

  engines(kind: Kind): number {
    return this.#paces.filter(pace => pace.engine.kind === kind).length;
  }

  /** What the block that is searched for takes on average, and what it has taken. */
  progress(): { expected: number; hashes: number } | undefined {
    const search = this.#work?.search;
    return search && search.target > 0n ? { expected: expectedHashes(search.target), hashes: search.hashes } : undefined;
  }

  async #drive(pace: Pace): Promise<void> {
    const { engine } = pace;
    const here = () => this.#running && this.#paces.includes(pace);
    try {
      while (here()) {
        const work = this.#work;
        if (!work || work.next === NONCES) {
          await this.#fresh(work);
          continue;
        }
        const { search } = work;
        const start = work.next;
        const count = Math.min(pace.count, NONCES - start);
        work.next += count;
        const sent = now();
        const top = search.target > 0n ? threshold(search.target) : 0;
        const result = await engine.scan({ header: work.header, start, count, threshold: top });
        if (!here()) return;
        if (result.found > engine.capacity) {
          // Nothing of it counts: some hits found no room.
          pace.count = Math.max(1, count >> 1);
          continue;
        }
        this.#count(pace, count, result.hashes, now() - sent);
        search.hashes += result.hashes;
        if (work.given) this.hashes += result.hashes;
        for (const nonce of result.nonces) this.#check(engine, work, nonce, top);
        if (this.#work === work && search.target === 0n) this.#watch();
        if (this.duty < 1) await sleep(((now() - sent) * (1 - this.duty)) / this.duty);
      }
    } catch (error) {
      if (!here()) return;
      this.#drop(pace);
      this.events.out(engine, error instanceof EngineError ? error : new EngineError("refused", String(error)));
    }
  }

  /** Another header for the same block, where the nonces of this one are tried. */
  async #fresh(work: Work | undefined): Promise<void> {
    if (work && !work.given) {
      this.#work = this.#make(work.search);
      return;
    }
    if (work?.given && this.#work === work) {
      this.#work = undefined;
      this.events.exhausted?.(work.given);
    }
    await sleep(0.02);
  }

  #count(pace: Pace, count: number, hashes: number, took: number): void {
    if (++pace.scans === 1) {
      pace.since = now();
      return;
    }
    pace.hashes += hashes;
    const wanted = Math.round((count * this.dispatch * pace.engine.slots) / Math.max(took, 1e-3));
    const whole = pace.engine.grain * Math.max(1, Math.round(wanted / pace.engine.grain));
    // At most twice as much at once: the first measurements say little.
    pace.count = Math.min(whole, 2 * count, 2 ** 30);
  }

  /** Sets the first target when the rate is known. */
  #watch(): void {
    const rate = this.rate();
    if (rate > 0 && now() - this.#watching > WATCH) this.#work = this.#make(this.#search(targetForHashes(rate * this.seconds)));
  }

  /** Hashes a nonce again in plain code. An engine that told of a hash that is not low enough is wrong. */
  #check(engine: Engine, work: Work, nonce: number, top: number): void {
    const header = withNonce(work.header, nonce);
    const digest = sha256d(header);
    if (new DataView(digest.buffer).getUint32(28, true) > top) throw new EngineError("wrong");
    const { search, given } = work;
    const value = digestNumber(digest);
    if (given) {
      if (value <= given.target) this.events.find?.(given, nonce, value);
      return;
    }
    // A block that comes behind another one of the same height is late.
    if (this.#work?.search !== search || search.target === 0n || value > search.target) return;
    const block: Block = {
      height: this.blocks.length + 1,
      hash: digestHex(digest),
      header,
      nonce,
      engine: engine.kind,
      hashes: search.hashes,
      expected: expectedHashes(search.target),
      seconds: now() - search.begun,
    };
    this.blocks.push(block);
    this.#tip = digest as Uint8Array<ArrayBuffer>;
    const rate = this.rate();
    this.#work = this.#make(rate > 0 ? this.#search(targetForHashes(rate * this.seconds)) : this.#search(search.target));
    this.events.block(block);
  }

  #drop(pace: Pace): void {
    this.#paces = this.#paces.filter(other => other !== pace);
    pace.engine.close();
    if (this.#given === undefined && this.#paces.length > 0) this.#begin();
  }

  /** Begins anew: other engines want another target. Nothing is lost by it, the wait has no memory. */
  #begin(): void {
    this.#watching = now();
    const given = this.#given;
    if (given === undefined) this.#work = this.#make(this.#search(0n));
    else this.#work = given ? { header: given.header, next: 0, search: this.#search(given.target), given } : undefined;
  }

  #search(target: bigint): Search {
    return { target, begun: now(), hashes: 0 };
  }

  /** A header of the next block. */
  #make(search: Search): Work {
    const bits = search.target > 0n ? bitsOfTarget(search.target) : 0x207fffff;
    const coinbase = new TextEncoder().encode(`${this.text} ${this.blocks.length + 1} ${this.#extranonce++}`);
    const time = Math.floor(Date.now() / 1000);
    const header = headerBytes({
      version: 0x2000_0000, previous: this.#tip, merkleRoot: sha256d(coinbase), time, bits, nonce: 0,
    });
    // What the bits can say is what counts.
    if (search.target > 0n) search.target = targetOfBits(bits) ?? 0n;
    return { header, next: 0, search };
  }
}
