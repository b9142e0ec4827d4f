// The library's formulas (src/economics), for the page. Each is held against values of the library (test/formulas.test.mjs).

export const YEAR = 31_557_600;
export const LIFETIME_YEARS = 80;
const DAY = 86_400;
const BLOCK_SECONDS = 600;
const DIFFICULTY_1_HASHES = 2 ** 48 / 65_535;

export const hashesPerBlock = (difficulty: number) => difficulty * DIFFICULTY_1_HASHES;
/** Hash rate at which the whole network finds one block in ten minutes. */
export const networkRate = (difficulty: number) => hashesPerBlock(difficulty) / BLOCK_SECONDS;

/** The wait for one block: each hash is a draw of its own, so it follows the geometric law and has no memory. */
export function odds(rate: number, difficulty: number) {
  const expected = hashesPerBlock(difficulty);
  const quantile = (q: number) => Math.log1p(-q) / miss(expected) / rate;
  const chance = (seconds: number) => -Math.expm1(rate * seconds * miss(expected));
  return {
    expected_hashes: expected,
    expected_seconds: expected / rate,
    median_seconds: quantile(0.5),
    p5_seconds: quantile(0.05),
    p95_seconds: quantile(0.95),
    probability: {
      day: chance(DAY),
      week: chance(7 * DAY),
      year: chance(YEAR),
      decade: chance(10 * YEAR),
      lifetime: chance(LIFETIME_YEARS * YEAR),
    },
    network_share: rate / networkRate(difficulty),
  };
}

export interface Period {
  date: string;
  difficulty: number;
}

/** What a rate was worth since 2009: the last dates at which something still held. */
export function history(rate: number, periods: Period[]) {
  const last = (holds: (difficulty: number) => boolean) => periods.findLast(period => holds(period.difficulty))?.date ?? null;
  const alone = (difficulty: number) => networkRate(difficulty) <= rate;
  const block = (seconds: number) => last(difficulty => hashesPerBlock(difficulty) <= rate * seconds);
  const now = periods[periods.length - 1];
  return {
    periods_alone: periods.filter(period => alone(period.difficulty)).length,
    last_alone: last(alone),
    last_block_a_day: block(DAY),
    last_block_a_week: block(7 * DAY),
    last_block_a_year: block(YEAR),
    last_block_a_lifetime: block(LIFETIME_YEARS * YEAR),
    network_multiple: networkRate(now.difficulty) / rate,
  };
}

/** The electricity of one bitcoin on a machine. */
export function cost(joules: number, difficulty: number, reward: number, electricity: number | null, price: number | null) {
  const kwh = ((hashesPerBlock(difficulty) / reward) * joules) / 1e12 / 3.6e6;
  const usd = electricity === null ? null : kwh * electricity;
  return {
    kwh_per_btc: kwh,
    sat_per_kwh: 1e8 / kwh,
    usd_per_btc: usd,
    breakeven_usd_per_kwh: price === null ? null : price / kwh,
    margin_percent: price === null || usd === null ? null : ((price - usd) / price) * 100,
  };
}

export type MinerKind = "curiosity" | "cpu" | "gpu" | "fpga" | "asic";

export interface Miner {
  name: string;
  kind: MinerKind;
  release: string;
  hashes_per_second: number;
  power_watts: number | null;
}

export interface Step {
  name: string;
  hashes_per_second: number;
  joules_per_terahash: number | null;
  kind: MinerKind | null;
  year: number | null;
  factor?: number | null;
  energy_factor?: number | null;
}

const joulesOf = (miner: Miner) => (miner.power_watts === null ? null : (miner.power_watts / miner.hashes_per_second) * 1e12);
const yearOf = (miner: Miner) => Number(miner.release.slice(0, 4)) || null;

/** The steps that the table gives, by year. */
export function tableSteps(miners: Miner[]): Step[] {
  const thriftiest = (kind: MinerKind, year?: number | null) =>
    miners
      .filter(miner => miner.kind === kind && miner.power_watts !== null && (year === undefined || yearOf(miner) === year))
      .sort((a, b) => joulesOf(a)! - joulesOf(b)!)
      .slice(0, 1);
  const years = (kind: MinerKind) =>
    [...new Set(miners.filter(miner => miner.kind === kind).map(yearOf))].filter(year => year !== null).sort((a, b) => a - b);
  const slowest = miners.filter(miner => miner.kind === "curiosity").sort((a, b) => a.hashes_per_second - b.hashes_per_second);
  const chosen = [
    ...slowest.slice(0, 1),
    ...(["cpu", "gpu", "fpga"] as const).flatMap(kind => thriftiest(kind)),
    ...thriftiest("gpu", years("gpu")[0]),
    ...years("asic").flatMap(year => thriftiest("asic", year)),
  ];
  const steps = chosen.map(miner => ({
    name: miner.name,
    hashes_per_second: miner.hashes_per_second,
    joules_per_terahash: joulesOf(miner),
    kind: miner.kind,
    year: yearOf(miner),
  }));
  steps.sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  return steps.filter((step, i) => i === 0 || step.name !== steps[i - 1].name);
}

/** Measured steps, then the table's, each with its factors over the best before it. */
export function ladder(measured: Step[], table: Step[]): Step[] {
  const replaced = (step: Step) => measured.length > 0 && (step.kind === "curiosity" || step.kind === "cpu");
  let [fastest, thriftiest] = [0, Infinity];
  const up = (factor: number) => (factor >= 1 && factor < Infinity ? factor : null);
  return [...measured, ...table.filter(step => !replaced(step))].map(step => {
    const joules = step.joules_per_terahash;
    const factor = up(step.hashes_per_second / fastest);
    const energy_factor = joules === null ? null : up(thriftiest / joules);
    fastest = Math.max(fastest, step.hashes_per_second);
    thriftiest = Math.min(thriftiest, joules ?? Infinity);
    return { ...step, factor, energy_factor };
  });
}

/** How many times less energy a hash the best silicon takes than the best that is not: no program can bring that. */
export function siliconAdvantage(steps: Step[]): number | null {
  const best = (silicon: boolean) =>
    Math.min(...steps.filter(step => (step.kind === "asic") === silicon).map(step => step.joules_per_terahash ?? Infinity));
  const advantage = best(false) / best(true);
  return Number.isFinite(advantage) ? advantage : null;
}

/** New bitcoin of mainnet's block at a height, in satoshi: halved every 210,000 blocks. */
export function subsidySat(height: number): number {
  const halvings = Math.floor(height / 210_000);
  return halvings > 63 ? 0 : Math.floor(5_000_000_000 / 2 ** halvings);
}

/** The chance that a block takes more than this many hashes. */
export const chanceOfLonger = (expected: number, hashes: number) =>
  hashes <= 0 ? 1 : Math.exp(hashes * miss(expected));

/** ln(1 - p), the chance that a hash misses. */
const miss = (expected: number) => Math.log1p(-1 / Math.max(expected, 1));
