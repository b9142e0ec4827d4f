// This machine against the best, on mining and on the work of AI, and the ladder of machines for AI: the library's formulas
// (src/economics/gap.rs, ai_ladder.rs), held against values of the library (test/gap.test.mjs). Knows no page.

import type { Miner } from "./formulas.ts";

export type Class = "measured" | "given" | "datasheet" | "derived" | "published" | "claimed" | "at_most" | "no_comparable_price" | "unknown";

export interface Device {
  device: string;
  class: string;
  release_year: number;
  fp16_tflops: number | null;
  bandwidth_gb_per_second: number;
  power_watts: number | null;
  price_usd: number | null;
  value_kind: string;
  source: string;
}

export interface Model {
  model: string;
  quantisation: string;
  weights_bytes: number;
  parameters: number;
}

export interface Run {
  device: string;
  class: string;
  release_year: number | null;
  model: string;
  quantisation: string;
  generated_tokens_per_second: number | null;
  source: string;
}

export interface AiTables {
  hardware: Device[];
  models: Model[];
  inference: Run[];
  /** Model and format whose tokens are compared with a data centre's run. */
  written: [string, string];
  ladder_model: [string, string];
}

/** What was measured here; 0 where it was not. */
export interface Here {
  hashes_per_second: number;
  bytes_per_second: number;
  watts: number;
}

export interface GapRow {
  work: "hashing" | "ai" | "frozen_ai";
  quantity: string;
  unit: string;
  local: number | null;
  local_class: Class;
  best_name: string;
  best_year: number | null;
  best: number | null;
  best_class: Class;
  factor: number | null;
  source: string;
}

const DATA_CENTRE = "data centre";
const WAFER = "wafer";
const FIXED_MODEL = "fixed-model ASIC";

/** The one that is best in something; of equals the last, in a table by `later` the newest. */
function best<T>(items: T[], figure: (item: T) => number, later: (item: T) => number = () => 0): T {
  return items.reduce((a, b) => (figure(b) > figure(a) || (figure(b) === figure(a) && later(b) >= later(a)) ? b : a));
}

const joules = (miner: Miner) => (miner.power_watts! / miner.hashes_per_second) * 1e12;
const yearOf = (miner: Miner) => Number(miner.release.slice(0, 4)) || null;
/** Names of one model that differ with who wrote them. */
const key = (model: string) => (model.toLowerCase() === "llama 3.1 8b" ? "llama 3 8b" : model.toLowerCase());
const speed = (run: Run) => run.generated_tokens_per_second ?? 0;
const modelOf = (ai: AiTables, [name, format]: [string, string]) =>
  ai.models.find(model => key(model.model) === key(name) && model.quantisation === format)!;

/** Whether a published run's device is this one: its words in order, and behind them none that makes it another one. */
export function isRunOf(run: string, device: string): boolean {
  const left = ["apple", "nvidia", "amd", "geforce", "rtx", "rx"];
  const another = ["pro", "max", "ultra", "ti", "super", "mobile", "xt", "xtx", "d", "ada", "pcie", "cpu"];
  const words = (name: string) =>
    name.toLowerCase().replaceAll("laptop", "mobile").split(/[^\p{L}\p{N}]+/u).filter(word => word && !left.includes(word));
  const [ran, own] = [words(run), words(device)];
  return own.every((word, i) => ran[i] === word) && !another.includes(ran[own.length]);
}

const tokensAtMost = (bytesPerSecond: number, model: Model) => bytesPerSecond / model.weights_bytes;

export function gap(here: Here, miners: (Miner & { source: string })[], ai: AiTables): GapRow[] {
  const known = (value: number) => (value > 0 && Number.isFinite(value) ? value : null);
  const row = (
    work: GapRow["work"], quantity: string, unit: string, [local, local_class]: [number | null, Class],
    [best, best_class]: [number | null, Class], of: { name: string; year: number | null; source: string }, less = false,
  ): GapRow => ({
    work, quantity, unit, local, best,
    local_class: local === null ? "unknown" : local_class,
    best_class,
    best_name: of.name,
    best_year: of.year,
    factor: local === null || best === null ? null : less ? local / best : best / local,
    source: of.source,
  });
  const asics = miners.filter(miner => miner.kind === "asic");
  const ofMiner = (miner: Miner & { source: string }) => ({ name: miner.name, year: yearOf(miner), source: miner.source });
  const fastest = best(asics, miner => miner.hashes_per_second);
  const thriftiest = asics.filter(miner => miner.power_watts !== null).reduce((a, b) => (joules(b) < joules(a) ? b : a));
  const energy = known((here.watts / here.hashes_per_second) * 1e12);

  const devices = ai.hardware.filter(device => device.class === DATA_CENTRE);
  const ofDevice = (device: Device) => ({ name: device.device, year: device.release_year, source: device.source });
  const newest = (device: Device) => device.release_year;
  const widest = best(devices, device => device.bandwidth_gb_per_second, newest);
  const bytesAJoule = (device: Device) => (device.power_watts === null ? 0 : device.bandwidth_gb_per_second / device.power_watts);
  const thrifty = best(devices, bytesAJoule, newest);

  const model = modelOf(ai, ai.written);
  const runs = ai.inference.filter(run => run.class === DATA_CENTRE && key(run.model) === key(model.model) && run.quantisation === model.quantisation);
  const run = best(runs, speed);
  const card = ai.hardware.find(device => isRunOf(run.device, device.device));
  const chip = ai.inference.find(run => run.class === FIXED_MODEL)!;
  const same = ai.models.find(model => key(model.model) === key(chip.model))!;
  const tokens = (model: Model) => known(tokensAtMost(here.bytes_per_second, model));

  return [
    row("hashing", "hash rate", "H/s", [known(here.hashes_per_second), "measured"], [fastest.hashes_per_second, "datasheet"], ofMiner(fastest)),
    row("hashing", "energy a hash", "J/TH", [energy, "given"], [joules(thriftiest), "datasheet"], ofMiner(thriftiest), true),
    row("hashing", "hash rate a dollar", "H/s/USD", [null, "unknown"], [null, "no_comparable_price"], ofMiner(thriftiest)),
    row("ai", "memory bandwidth", "GB/s", [known(here.bytes_per_second / 1e9), "measured"], [widest.bandwidth_gb_per_second, "datasheet"], ofDevice(widest)),
    row("ai", "energy a byte read", "J/GB", [known((here.watts / here.bytes_per_second) * 1e9), "given"], [1 / bytesAJoule(thrifty), "derived"], ofDevice(thrifty), true),
    row("ai", "bandwidth a dollar", "GB/s/kUSD", [null, "unknown"], [null, "no_comparable_price"], ofDevice(widest)),
    row("ai", `tokens written (${ai.written.join(", ")})`, "tokens/s", [tokens(model), "at_most"], [speed(run), "published"], {
      name: run.device, year: card?.release_year ?? null, source: run.source,
    }),
    row("frozen_ai", `tokens written (${chip.model} cast into a chip)`, "tokens/s", [tokens(same), "at_most"], [speed(chip), "claimed"], {
      name: chip.device, year: chip.release_year, source: chip.source,
    }),
  ];
}

/** For each byte of a token's weights, the operations that there are to do, and those that the device with the most arithmetic could do. */
export function waiting(ai: AiTables) {
  const model = modelOf(ai, ai.ladder_model);
  const devices = ai.hardware.filter(device => device.class === DATA_CENTRE && device.fp16_tflops !== null);
  const device = best(devices, device => device.fp16_tflops!, device => device.release_year);
  return {
    model,
    machine: device.device,
    operations: (2 * model.parameters) / model.weights_bytes,
    possible: (device.fp16_tflops! * 1000) / device.bandwidth_gb_per_second,
  };
}

export interface AiStep {
  name: string;
  year: number;
  bytes_per_second: number | null;
  tokens_per_second_at_most: number | null;
  tokens_per_second: number | null;
  tokens_class: Class;
  joules_per_token: number | null;
  factor: number | null;
  energy_factor: number | null;
  class: Class;
  bought_with: "hardware" | "silicon";
  source: string;
  run_source: string | null;
}

/** What rungs are compared by. */
export const reach = (step: AiStep) => step.tokens_per_second_at_most ?? step.tokens_per_second ?? 0;

/** A machine that reads so many bytes a second, in the year in which that was measured. */
export function measuredStep(name: string, bytesPerSecond: number, watts: number, year: number, source: string, ai: AiTables): AiStep {
  const model = modelOf(ai, ai.ladder_model);
  return {
    name, year, source,
    bytes_per_second: bytesPerSecond,
    tokens_per_second_at_most: tokensAtMost(bytesPerSecond, model),
    tokens_per_second: null,
    tokens_class: "unknown",
    joules_per_token: watts > 0 ? (watts / bytesPerSecond) * model.weights_bytes : null,
    factor: null,
    energy_factor: null,
    class: "measured",
    bought_with: "hardware",
    run_source: null,
  };
}

/** The rungs that the tables give: of each year and class of machines the one with the most bandwidth, and makers' claims. */
export function aiTableSteps(ai: AiTables): AiStep[] {
  const model = modelOf(ai, ai.ladder_model);
  const kind = (device: Device) => `${device.class} ${device.release_year}`;
  const price = (device: Device) => device.price_usd ?? Infinity;
  const chosen = [...new Set(ai.hardware.map(kind))].map(one =>
    best(ai.hardware.filter(device => kind(device) === one), device => device.bandwidth_gb_per_second, device => -price(device)),
  );
  const machines = chosen.map((device): AiStep => {
    const at_most = tokensAtMost(device.bandwidth_gb_per_second * 1e9, model);
    const runs = ai.inference.filter(run =>
      run.generated_tokens_per_second !== null && run.quantisation === model.quantisation && key(run.model) === key(model.model) &&
      isRunOf(run.device, device.device));
    const run = runs.length > 0 ? best(runs, speed) : undefined;
    return {
      name: device.device,
      year: device.release_year,
      bytes_per_second: device.bandwidth_gb_per_second * 1e9,
      tokens_per_second_at_most: at_most,
      tokens_per_second: run ? speed(run) : null,
      tokens_class: run ? "published" : "unknown",
      joules_per_token: device.power_watts === null ? null : device.power_watts / at_most,
      factor: null,
      energy_factor: null,
      class: device.value_kind.includes("announced") ? "claimed" : "datasheet",
      bought_with: "hardware",
      source: device.source,
      run_source: run?.source ?? null,
    };
  });
  const claims = ai.inference.filter(run => [WAFER, FIXED_MODEL].includes(run.class) && key(run.model) === key(model.model));
  return [
    ...machines,
    ...claims.map((run): AiStep => ({
      name: run.device,
      year: run.release_year!,
      bytes_per_second: null,
      tokens_per_second_at_most: null,
      tokens_per_second: speed(run),
      tokens_class: "claimed",
      joules_per_token: null,
      factor: null,
      energy_factor: null,
      class: "claimed",
      bought_with: run.class === FIXED_MODEL ? "silicon" : "hardware",
      source: run.source,
      run_source: null,
    })),
  ];
}

/** All rungs by year, and within a year by their tokens, each with its factors over the best before it. */
export function aiLadder(measured: AiStep[], table: AiStep[]): AiStep[] {
  const steps = [...measured, ...table].sort((a, b) => a.year - b.year || reach(a) - reach(b));
  let [fastest, thriftiest] = [0, Infinity];
  const up = (factor: number) => (factor >= 1 && factor < Infinity ? factor : null);
  return steps.map(step => {
    const factor = up(reach(step) / fastest);
    const energy_factor = step.joules_per_token === null ? null : up(thriftiest / step.joules_per_token);
    fastest = Math.max(fastest, reach(step));
    thriftiest = Math.min(thriftiest, step.joules_per_token ?? Infinity);
    return { ...step, factor, energy_factor };
  });
}
