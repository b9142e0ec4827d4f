// The class: joins over a WebSocket, takes work, sends finds (cli/src/commands/classroom/serve). Knows no page.

import type { Given } from "./miner.ts";
import { fromHex } from "./target.ts";

export interface Job extends Given {
  id: number;
  height: number;
  /** What makes a block; `target` makes a share. */
  block: bigint;
}

export interface Standing {
  blocks: number;
  shares: number;
  late: number;
}

export interface ClassBlock {
  height: number;
  hash: string;
  student: number;
  name: string;
  /** This student's part of the work of all. */
  part: number;
}

export type Refused = "pin" | "locked" | "full" | "message";

export interface ClassEvents {
  joined(student: number, name: string): void;
  job(job: Job): void;
  answer(result: string, standing: Standing): void;
  block(block: ClassBlock): void;
  /** What the teacher allows. */
  rules(rules: { cards: boolean }): void;
  refused(reason: Refused): void;
  /** The connection is gone and is tried again. */
  lost(): void;
  ended(): void;
}

/** Shares a second that are sent; a block always is. The teacher's machine reads 20 messages a second. */
const SHARES = 18;
const AGAIN = 2_000;

export class Class {
  #socket: WebSocket | undefined;
  #name = "";
  #pin = "";
  #ticket: string | undefined;
  #sent: number[] = [];

  constructor(
    private readonly address: string,
    private readonly events: ClassEvents,
  ) {}

  join(name: string, pin: string): void {
    this.#name = name;
    this.#pin = pin;
    this.#connect();
  }

  find({ id, block }: Job, nonce: number, digest: bigint): void {
    const now = performance.now();
    this.#sent = this.#sent.filter(at => now - at < 1_000);
    if (digest > block && this.#sent.length >= SHARES) return;
    this.#sent.push(now);
    this.#say({ type: "found", job: id, nonce });
  }

  more(): void {
    this.#say({ type: "more" });
  }

  #connect(): void {
    const socket = new WebSocket(this.address);
    this.#socket = socket;
    // Whoever has joined needs no PIN any more.
    const proof = this.#ticket ? { ticket: this.#ticket } : { pin: this.#pin };
    socket.onopen = () => this.#say({ type: "join", name: this.#name, ...proof });
    socket.onmessage = ({ data }) => this.#hear(JSON.parse(data));
    socket.onclose = () => {
      if (this.#socket !== socket) return;
      this.#socket = undefined;
      this.events.lost();
      setTimeout(() => this.#connect(), AGAIN);
    };
  }

  #leave(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
  }

  #say(message: object): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify({ v: 1, ...message }));
  }

  #hear(said: Record<string, unknown>): void {
    const number = (digits: unknown) => BigInt(`0x${digits}`);
    switch (said.type) {
      case "joined":
        this.#ticket = said.ticket as string;
        return this.events.joined(said.student as number, said.name as string);
      case "job":
        return this.events.job({
          id: said.id as number,
          height: said.height as number,
          header: fromHex(said.header as string),
          target: number(said.share),
          block: number(said.target),
        });
      case "answer":
        return this.events.answer(said.result as string, said as unknown as Standing);
      case "block":
        return this.events.block(said as unknown as ClassBlock);
      case "rules":
        return this.events.rules({ cards: said.cards as boolean });
      case "refused":
        this.#ticket = undefined;
        this.#leave();
        return this.events.refused(said.reason as Refused);
      case "end":
        this.#ticket = undefined;
        this.#leave();
        return this.events.ended();
    }
  }
}
