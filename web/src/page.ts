// The page: its buttons, and what mining and testing say.

import source from "page:data";
import memoryWorker from "page:memory-worker";
import worker from "page:worker";
import { type AiFigures, type Found, NOTHING, said, showAi } from "./ai.ts";
import { type CardTexts, WISHED, WISHED_OF_FEW, readOnCard, readOnCores } from "./bandwidth.ts";
import { Best } from "./best.ts";
import { Class, type Job } from "./class.ts";
import { Core } from "./cores.ts";
import { bar, element, make, say, translate } from "./dom.ts";
import { type Engine, EngineError, type Kind } from "./engine.ts";
import { expectedHashes, fromHex } from "./target.ts";
import { Gpu, type Wgsl } from "./gpu.ts";
import { type All, type Figures, KINDS, costs, show } from "./machine.ts";
import { type Block, Miner } from "./miner.ts";
import { type Famous, play } from "./play.ts";
import { selfTest } from "./selftest.ts";
import { K } from "./sha256.ts";
import { type Key, day, integer, language, number, percent, rate, span, text } from "./texts.ts";

interface Data extends Figures {
  miners: AiFigures["miners"];
  ai: AiFigures["ai"] & { kernels: CardTexts & { load_module: string } };
  version: string;
  headers: { known: string[]; famous: Famous[] };
  wgsl: Wgsl[];
  wasm: { module: string; results: number; capacity: number };
}

const data = source as unknown as Data;
const known = data.headers.known.map(fromHex);
const bytes = (base64: string) => Uint8Array.from(atob(base64), c => c.charCodeAt(0)).buffer;
const module = bytes(data.wasm.module);
/** A telephone is a hand warmer: one core, half of the time, short dispatches. */
const phone = matchMedia("(pointer: coarse) and (hover: none)").matches;
const cores = phone ? 1 : Math.max(1, navigator.hardwareConcurrency || 1);
const DISPATCH = phone ? 0.03 : 0.1;
/** A screen reader hears of changes at most this often. */
const POLITE = 2_000;
/** So long it is said that a find came too late. */
const LATE = 6_000;
/** Milliseconds for which an engine that has not mined is watched. */
const WATCHED = 2_500;

const all: All = { js: { rate: 0, workers: 1 }, wasm: { rate: 0, workers: cores }, gpu: { rate: 0, workers: 1 } };

const openCore = (kind: Kind) =>
  Core.open(kind, worker as string, { module: kind === "wasm" ? module : undefined, results: data.wasm.results }, 1024);
const openGpu = async () => {
  const gpu = await Gpu.open(data.wgsl, K as Uint32Array<ArrayBuffer>);
  if (gpu.name) say("gpu-note", text("gpu_name", { name: gpu.name }));
  return gpu;
};

/** Why an engine is out, as a sentence. */
function why(kind: Kind, error: unknown): string {
  const [trouble, detail] = error instanceof EngineError ? [error.trouble, error.message] : ["refused", String(error)];
  return text(trouble as Key, { engine: text(kind), detail });
}

/** Tests an engine; one that is wrong is closed and stays out. Of many workers one that fails is enough. */
async function tested<E extends Engine>(engine: E): Promise<E> {
  try {
    await selfTest(engine, known);
    all[engine.kind].tested ??= true;
    return engine;
  } catch (error) {
    engine.close();
    all[engine.kind].tested = false;
    throw error;
  }
}

// ---- mining ----

let troubles: string[] = [];
/** How often mining was started: an engine that is ready late belongs to its own run. */
let run = 0;
let ticking: ReturnType<typeof setInterval> | undefined;
let saidAt = 0;
let compiling = false;

/** Graphics cards are allowed: a class's teacher may want everybody to have the same engine. */
let cards = true;

const seconds = element<HTMLInputElement>("seconds");
const chosen = () => document.querySelector<HTMLInputElement>('input[name="engine"]:checked')!.value as Kind;

const miner = new Miner(
  {
    block: found => {
      element("blocks").prepend(make("li", { value: found.height }, told(found)));
      luck();
    },
    out: (engine, error) => {
      troubles.push(why(engine.kind, error));
      // A card that is lost leaves its work to the cores.
      if (engine.kind === "gpu") void joinCores("wasm");
    },
    find: (given, nonce, digest) => lesson?.find(given as Job, nonce, digest),
    exhausted: () => lesson?.more(),
  },
  "hashgrind page",
  Number(seconds.value),
  DISPATCH,
  phone ? 0.5 : 1,
);

const told = (block: Block) =>
  text("block", {
    height: block.height,
    nonce: block.nonce,
    seconds: span(block.seconds),
    luck: number(block.hashes / block.expected, 2),
    engine: text(block.engine),
  });

async function joinCores(kind: Kind): Promise<void> {
  const mine = run;
  const join = (core: Core) => (mine === run ? miner.join(core) : core.close());
  const opened = Array.from({ length: kind === "js" ? 1 : cores }, () => openCore(kind).then(tested).then(join));
  for (const { reason } of (await Promise.allSettled(opened)).filter(result => result.status === "rejected")) {
    troubles.push(why(kind, reason));
  }
}

async function joinGpu(): Promise<void> {
  const mine = run;
  compiling = true;
  try {
    const gpu = await tested(await openGpu());
    if (mine !== run || !cards) return gpu.close();
    // Cores that mine as well would take the processor from the browser's own work for the card.
    if (miner.running) miner.leave("wasm");
    miner.join(gpu);
  } catch (error) {
    troubles.push(why("gpu", error));
  } finally {
    if (mine === run) compiling = false;
  }
}

/** Which engines may be chosen now. */
function choices(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="engine"]')) {
    input.disabled = miner.running || (input.value === "gpu" && !cards);
  }
}

/** The teacher allows graphics cards, or leaves them out. What is at work follows at once. */
function allow(allowed: boolean): void {
  if (allowed === cards) return;
  cards = allowed;
  say("class-rules", allowed ? "" : text("class_processor"));
  choices();
  if (!miner.running || chosen() !== "gpu") return;
  if (allowed && !compiling) void joinGpu();
  if (!allowed && miner.engines("gpu") > 0) {
    miner.leave("gpu");
    void joinCores("wasm");
  }
}

function start(): void {
  troubles = [];
  run++;
  miner.start();
  const kind = chosen();
  void joinCores(kind === "js" ? "js" : "wasm");
  if (kind === "gpu" && cards) void joinGpu();
  choices();
  ticking = setInterval(tick, 250);
  document.body.classList.add("running");
  say("mine", text("stop"));
  say("status", text("starting"));
}

function stop(reason: Key): void {
  if (!miner.running) return;
  measure();
  miner.stop();
  for (const kind of KINDS) bests[kind].rest();
  counted();
  run++;
  compiling = false;
  clearInterval(ticking);
  choices();
  document.body.classList.remove("running");
  say("mine", text("start"));
  say("status", [text(reason), ...troubles].join(" "));
  element("wait").replaceChildren();
  if (lesson) say("class-work", text("class_stopped"));
  refresh();
}

const bests: Record<Kind, Best> = { js: new Best(), wasm: new Best(), gpu: new Best() };

/** Keeps the best rates of the engines that are at work. */
function measure(): void {
  for (const kind of KINDS) {
    const best = bests[kind];
    const workers = miner.engines(kind);
    // An engine that is still warming up has no rate.
    if (workers === 0 || miner.rate(kind) === 0) {
      best.rest();
      continue;
    }
    best.look(performance.now() / 1000, miner.hashesOf(kind), workers);
    if (best.rate > 0) all[kind] = { ...all[kind], rate: best.rate, workers: best.workers };
  }
}

function tick(): void {
  measure();
  say("rate", rate(miner.rate()));
  const progress = miner.progress();
  counted();
  if (progress && !job) wait(progress.hashes, progress.expected);
  if (performance.now() - saidAt < POLITE) return;
  saidAt = performance.now();
  const engines = KINDS.filter(kind => miner.engines(kind) > 0).map(kind => `${text(kind)} × ${miner.engines(kind)}`);
  const names = engines.join(", ");
  const working = job
    ? text("class_mining", { engines: names, height: job.height, expected: number(expectedHashes(job.block)) })
    : progress
      ? text("mining", { engines: names, expected: number(progress.expected) })
      : text(lesson ? "class_waiting" : "watching");
  if (lesson) say("class-work", working);
  say("status", [working, compiling ? text("compiling") : "", ...troubles].filter(Boolean).join(" "));
  refresh();
}

/** Beside what the teacher's machine counts: the page's own word. */
function counted(): void {
  if (lesson) element("class-counts").dataset.hashes = String(miner.hashes);
}

function wait(hashes: number, expected: number): void {
  const words = text("wait_progress", { hashes: number(hashes), part: percent(hashes / expected) });
  element("wait").replaceChildren(bar(Math.min(100, (100 * hashes) / expected)), make("p", { className: "muted" }, words));
}

/** How long blocks took, in what was expected. */
function luck(): void {
  const factors = miner.blocks.map(block => block.hashes / block.expected);
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
  say("luck", text("luck", { n: factors.length, mean: number(mean) }));
  const edges = [0, 0.5, 1, 1.5, 2, 3];
  const counts = edges.map((edge, i) => factors.filter(factor => factor >= edge && factor < (edges[i + 1] ?? Infinity)).length);
  const name = (i: number) =>
    edges[i + 1] ? text("histogram_bin", { from: number(edges[i]), to: number(edges[i + 1]) }) : text("histogram_last", { from: number(edges[i]) });
  const most = Math.max(...counts);
  const row = (count: number, i: number) => make("li", { className: "ends" }, `${name(i)}: ${count}`, bar((100 * count) / most));
  element("histogram").replaceChildren(...counts.map(row));
}

// ---- the class ----

/** Where the class is: its server writes that into the page. */
const place = document.querySelector<HTMLMetaElement>('meta[name="class"]')?.content;
/** The class that is joined, and what is searched for it. */
let lesson: Class | undefined;
let job: Job | undefined;

function offerClass(address: string): void {
  element("s-class").hidden = false;
  // Here something is sent: the section says what and to whom.
  element("promise").hidden = true;
  element("save").hidden = isSecureContext;
  const form = element<HTMLFormElement>("class-form");
  let own = 0;
  let welcome = "";
  let late: ReturnType<typeof setTimeout> | undefined;
  /** A click has asked to mine; somebody who comes back by a lost connection may have stopped meanwhile. */
  let wanted = false;
  const search = (next: Job | undefined) => {
    job = next;
    miner.search(next ?? null);
    element("wait").replaceChildren();
  };
  const out = (words: string) => {
    lesson = job = undefined;
    stop("idle");
    allow(true);
    miner.search(undefined);
    form.hidden = false;
    clearTimeout(late);
    say("class-work", "");
    say("class-status", words);
  };
  const made = new Class(address, {
    joined: (student, name) => {
      own = student;
      form.hidden = true;
      welcome = text("class_joined", { name: name || "?", n: student });
      say("class-status", welcome);
      if (wanted && !miner.running) start();
      wanted = false;
    },
    job: search,
    answer: (result, { blocks, shares, late }) => {
      say("class-counts", text("class_counts", { blocks, shares, late }));
      if (result !== "late") return;
      say("class-status", text("class_late"));
      clearTimeout(late);
      late = setTimeout(() => lesson && say("class-status", welcome), LATE);
    },
    block: ({ height, hash, student, name, part }) => {
      const words = student === own ? text("class_block_own", { height }) : text("class_block", { height, name: name || `${student}` });
      element("class-blocks").prepend(make("li", { value: height, title: hash }, words));
      say("class-part", text("class_part", { part: percent(part) }));
    },
    rules: rules => allow(rules.cards),
    refused: reason => out(text(`class_${reason}`)),
    lost: () => {
      clearTimeout(late);
      search(undefined);
      say("class-status", text("class_lost"));
    },
    ended: () => out(text("class_ended")),
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    lesson = made;
    wanted = true;
    search(undefined);
    say("class-status", text("class_joining"));
    made.join(element<HTMLInputElement>("class-name").value, element<HTMLInputElement>("class-pin").value);
  });
}

// ---- the self-test ----

async function test(): Promise<void> {
  stop("idle");
  const button = element<HTMLButtonElement>("selftest");
  button.disabled = true;
  const passed: string[] = [];
  const others: string[] = [];
  let failed = false;
  for (const kind of KINDS) {
    all[kind].tested = undefined;
    say("selftest-result", text("selftest_running", { engine: text(kind) }));
    try {
      const engine = await (kind === "gpu" ? openGpu() : openCore(kind));
      (await tested(engine)).close();
      passed.push(text(kind));
    } catch (error) {
      // An engine that is not to be had has not failed.
      const wrong = all[kind].tested === false;
      failed ||= wrong;
      others.push(wrong ? text("selftest_failed", { why: why(kind, error) }) : text("selftest_none", { engine: text(kind), why: why(kind, error) }));
    }
  }
  const words = failed ? others : [text("selftest_passed", { engines: passed.join(", ") }), ...others];
  element("selftest-result").dataset.outcome = failed ? "failed" : "passed";
  say("selftest-result", words.join(" "));
  button.disabled = false;
  refresh();
}

// ---- mining and AI ----

let found: Found = NOTHING;

/** Hashes a second of an engine: as it mined, else watched for so long. */
async function hashRate(kind: Kind): Promise<number> {
  if (all[kind].rate > 0) return all[kind].rate;
  const watched = new Miner({ block: () => {}, out: (engine, error) => troubles.push(why(engine.kind, error)) }, "hashgrind page", 1e9, DISPATCH, 1);
  watched.start();
  try {
    const count = kind === "gpu" ? 1 : cores;
    const engines = await Promise.all(Array.from({ length: count }, () => (kind === "gpu" ? openGpu() : openCore(kind)).then(tested)));
    for (const engine of engines) watched.join(engine);
    await new Promise(resolve => setTimeout(resolve, WATCHED));
    const now = watched.rate(kind);
    if (!(now > 0)) throw new EngineError("silent");
    all[kind] = { ...all[kind], rate: now, workers: count };
    return now;
  } finally {
    watched.stop();
  }
}

async function readMemory(kind: "gpu" | "wasm"): Promise<Found> {
  const wished = phone ? WISHED_OF_FEW : WISHED;
  const alive = () => !document.hidden;
  const { kernels } = data.ai;
  if (kind === "gpu") {
    const reading = await readOnCard(kernels, wished, alive);
    return { hashes_per_second: await hashRate(kind), reading, where: kind, workers: 1, name: reading.name };
  }
  const reading = await readOnCores(memoryWorker as string, bytes(kernels.load_module), cores, wished, alive);
  return { hashes_per_second: await hashRate(kind), reading, where: kind, workers: cores, name: "" };
}

async function measureAi(): Promise<void> {
  stop("idle");
  troubles = [];
  const button = element<HTMLButtonElement>("ai-measure");
  button.disabled = true;
  say("ai-status", text("ai_measuring"));
  try {
    // Both on one device: the card where there is one.
    found = await readMemory("gpu").catch((error: unknown) => {
      troubles.push(why("gpu", error));
      return readMemory("wasm");
    });
    say("ai-status", [said(found), ...troubles].join(" "));
  } catch (error) {
    say("ai-status", [...troubles, why("wasm", error)].join(" "));
  } finally {
    element("ai-status").dataset.where = found.where;
    button.disabled = false;
    refresh();
  }
}

// ---- the page ----

document.documentElement.lang = language;
document.title = text("title");
translate();
say("engine-wasm", text("engine_wasm", { n: integer(cores) }));
say("mine", text("start"));
say("status", text("idle"));
const last = data.periods[data.periods.length - 1];
say("footer", text("footer", { version: data.version, date: day(last.date) }));
element("questions").replaceChildren(
  ...(["question_1", "question_2", "question_3", "question_4", "question_5", "question_6"] as const).map(key => make("li", {}, text(key))),
);
const absent = !isSecureContext ? "insecure" : !navigator.gpu ? "no_webgpu" : undefined;
if (absent) say("gpu-note", text(absent));
play(data.headers.famous);
const price = costs(all, data);
const again = () => {
  show(all, data);
  price();
};
const watts = element<HTMLInputElement>("ai-watts");
const compare = () => showAi(found, Number(watts.value), data);
const refresh = () => {
  again();
  compare();
};
refresh();
for (const id of ["native", "cost-watts"]) element(id).addEventListener("input", refresh);
watts.addEventListener("input", compare);
element("ai-measure").addEventListener("click", () => void measureAi());

const pace = () => {
  miner.seconds = Number(seconds.value);
  say("seconds-now", text("seconds", { n: seconds.value }));
};
seconds.addEventListener("input", pace);
pace();
element("mine").addEventListener("click", () => (miner.running ? stop("idle") : start()));
element("selftest").addEventListener("click", () => void test());
if (place) offerClass(place);
document.addEventListener("visibilitychange", () => {
  if (document.hidden) stop("hidden");
});

interface Battery extends EventTarget {
  level: number;
  charging: boolean;
}
const { getBattery } = navigator as Navigator & { getBattery?: () => Promise<Battery> };
void getBattery?.call(navigator).then(battery => {
  const look = () => {
    if (battery.level < 0.2 && !battery.charging) stop("battery");
  };
  for (const event of ["levelchange", "chargingchange"]) battery.addEventListener(event, look);
  element("mine").addEventListener("click", look);
});
