// Sections 3 to 5 and the result code: what the measured rates mean. Everything here follows from the rates.

import { line } from "./charts.ts";
import { bar, element, make, say, table } from "./dom.ts";
import { WINDOW } from "./best.ts";
import type { Kind } from "./engine.ts";
import {
  type Miner, type Period, type Step, cost, history, ladder, networkRate, odds, siliconAdvantage, subsidySat, tableSteps,
} from "./formulas.ts";
import { sha256 } from "./sha256.ts";
import { toHex } from "./target.ts";
import { type Key, day, number, percent, rate, span, text } from "./texts.ts";

export interface Figures {
  periods: (Period & { height: number })[];
  miners: Miner[];
  electricity: { region: string; country: string; sector: string; usd_per_kwh: number; date: string }[];
  btc_prices: { value: number; date: string }[];
}

/** What is known of an engine. */
export interface Measured {
  /** Hashes a second at best (best.ts); 0 where it was not measured. */
  rate: number;
  workers: number;
  tested?: boolean;
}

export type All = Record<Kind, Measured>;

export const KINDS: Kind[] = ["js", "wasm", "gpu"];
/** One in so many tickets of the lottery, 6 out of 49, wins. */
const LOTTERY = 13_983_816;

const best = (all: All) => Math.max(...KINDS.map(kind => all[kind].rate));
const yearOf = (date: string) => Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) - 1) / 12;

export function show(all: All, figures: Figures): void {
  engines(all);
  past(best(all), figures.periods);
  rungs(all, figures.miners);
  waits(best(all), figures.periods[figures.periods.length - 1]);
  code(all);
}

function engines(all: All): void {
  const tested = (engine: Measured) => text(engine.tested === undefined ? "not_tested" : engine.tested ? "passed" : "failed");
  const rows = KINDS.map(kind => [
    `${text(kind)} ×\u00a0${all[kind].workers}`,
    all[kind].rate ? rate(all[kind].rate) : text("not_measured"),
    tested(all[kind]),
  ]);
  element("engines-table").replaceChildren(table(["table_engine", "table_rate", "table_selftest"], rows));
  say("best-note", text("best_note", { n: WINDOW }));
}

function past(mine: number, periods: Period[]): void {
  const points = periods.map(period => ({ x: yearOf(period.date), y: networkRate(period.difficulty) }));
  const last = points[points.length - 1].x;
  const years = [2010, 2014, 2018, 2022, 2026].filter(year => year <= last);
  const title = text("history_chart", { year: Math.floor(last), rate: mine ? rate(mine) : text("not_measured") });
  element("history-chart").replaceChildren(line(title, points, mine, years, rate, text("history_mine")));
  // The first period that begins in each year.
  const firsts = periods.filter((period, i) => period.date.slice(0, 4) !== periods[i - 1]?.date.slice(0, 4));
  const figures = firsts.map(period => [day(period.date), rate(networkRate(period.difficulty))]);
  element("network-table").replaceChildren(table(["history_when_from", "history_network"], figures));
  if (!mine) return say("history-text", text("history_none"));
  const found = history(mine, periods);
  const alone = found.last_alone
    ? text("history_alone", { rate: rate(mine), date: day(found.last_alone) })
    : text("history_never", { rate: rate(mine) });
  say("history-text", `${alone} ${text("history_now", { times: number(found.network_multiple) })}`);
  const names = ["block_a_day", "block_a_week", "block_a_year", "block_a_lifetime"] as const;
  const rows = names.map(name => {
    const date = found[`last_${name}`];
    return [text(name), date ? day(date) : text("never")];
  });
  return element("history-table").replaceChildren(table(["history_what", "history_when"], rows));
}

function rungs(all: All, miners: Miner[]): void {
  // Watts are of the machine at its fastest.
  const watts = Number(element<HTMLInputElement>("cost-watts").value);
  const joules = (rate: number) => (watts > 0 && rate === best(all) ? (watts / rate) * 1e12 : null);
  const step = (name: string, hashes_per_second: number): Step => ({
    name, hashes_per_second, joules_per_terahash: joules(hashes_per_second), kind: null, year: null,
  });
  const mine = KINDS.filter(kind => all[kind].rate > 0).map(kind => step(text(`mine_${kind}`, { n: all[kind].workers }), all[kind].rate));
  const native = 1e6 * Number(element<HTMLInputElement>("native").value);
  if (native > 0) mine.push(step(text("mine_native"), native));
  mine.sort((a, b) => a.hashes_per_second - b.hashes_per_second);
  const steps = ladder(mine, tableSteps(miners));
  const advantage = siliconAdvantage(steps);
  const words = [text("ladder_lead"), text("ladder_browser")];
  if (native > 0 && all.wasm.rate > 0) words.push(text("ladder_price", { factor: number(native / all.wasm.rate) }));
  if (advantage) words.push(text("ladder_silicon", { times: number(advantage) }));
  say("ladder-text", words.join(" "));
  const name = (step: Step) => (step.year ? `${step.name}, ${step.year}` : step.name);
  const sorted = [...steps].sort((a, b) => a.hashes_per_second - b.hashes_per_second);
  const log = (step: Step) => Math.log10(step.hashes_per_second);
  const [low, high] = [log(sorted[0]) - 0.4, log(sorted[sorted.length - 1])];
  element("ladder-chart").replaceChildren(
    ...sorted.map(step => {
      const heads = [make("span", {}, name(step)), make("span", { className: "n" }, rate(step.hashes_per_second))];
      const part = (100 * (log(step) - low)) / (high - low);
      return make("li", {}, make("div", { className: "ends" }, ...heads), bar(part, step.kind === null ? "mine" : "other"));
    }),
  );
  const cells = steps.map(step => [
    step.name,
    step.year ? String(step.year) : "",
    rate(step.hashes_per_second),
    step.factor ? `×\u00a0${number(step.factor)}` : "",
    step.joules_per_terahash === null ? "" : number(step.joules_per_terahash),
  ]);
  const heads: Key[] = ["ladder_step", "ladder_year", "ladder_rate", "ladder_factor", "ladder_joules"];
  element("ladder-table").replaceChildren(table(heads, cells));
}

function waits(mine: number, now: Period): void {
  if (!mine) return say("odds-text", text("history_none"));
  const found = odds(mine, now.difficulty);
  const { expected_seconds, probability } = found;
  say("odds-text", text("odds_text", {
    rate: rate(mine), difficulty: number(now.difficulty), date: day(now.date), span: span(expected_seconds),
  }));
  const rows = ([["a_day", "day"], ["a_year", "year"], ["a_decade", "decade"], ["a_lifetime", "lifetime"]] as const).map(
    ([name, key]) => [text(name), percent(probability[key]), number(probability[key] * LOTTERY)],
  );
  return element("odds-table").replaceChildren(table(["odds_within", "odds_chance", "odds_lottery"], rows));
}

/** A region of the table; the others are names. */
const where = (region: string) => (region === "World" ? text("world") : region);

/** The choices for the cost of a bitcoin; what they say follows them and the rates. */
export function costs(all: All, figures: Figures): () => void {
  const machines = figures.miners.filter(miner => miner.power_watts !== null);
  const options = (names: string[]) => names.map((name, value) => make("option", { value: String(value) }, name));
  const machine = element<HTMLSelectElement>("cost-machine");
  const country = element<HTMLSelectElement>("cost-country");
  const [watts, price] = [element<HTMLInputElement>("cost-watts"), element<HTMLInputElement>("cost-price")];
  machine.replaceChildren(...options([...machines.map(miner => miner.name), text("cost_mine")]));
  machine.value = String(machines.length - 1);
  // The mean of the world stands last in the table.
  country.replaceChildren(...options(figures.electricity.map(row => `${where(row.region)}, ${text(`sector_${row.sector}` as Key)} (${row.date})`)));
  country.value = String(figures.electricity.length - 1);
  const now = figures.periods[figures.periods.length - 1];
  const update = () => {
    const chosen: Miner | undefined = machines[Number(machine.value)];
    const [power, hashes] = chosen ? [chosen.power_watts!, chosen.hashes_per_second] : [Number(watts.value), best(all)];
    if (!(power > 0 && hashes > 0)) return say("cost-text", text("cost_unknown"));
    const row = figures.electricity[Number(country.value)];
    const income = Number(price.value) > 0 ? Number(price.value) : null;
    const found = cost((power / hashes) * 1e12, now.difficulty, subsidySat(now.height) / 1e8, row.usd_per_kwh, income);
    const usd = found.usd_per_btc!;
    const words = [
      text("cost_text", { kwh: number(found.kwh_per_btc), price: number(row.usd_per_kwh, 4), where: where(row.region), usd: number(usd) }),
    ];
    if (income !== null && usd <= income) {
      words.push(text("cost_margin", { income: number(income, 6), margin: number(found.margin_percent!) }));
    } else if (income !== null) {
      words.push(text("cost_loss", { income: number(income, 6), times: number(usd / income) }));
    }
    return say("cost-text", words.join(" "));
  };
  for (const input of [machine, country, watts, price]) input.addEventListener("input", update);
  update();
  return update;
}

/** The browser by its own word, without what would tell two students apart. */
export function browser(agent: string): string {
  const found = agent.match(/(Firefox|Edg|OPR|Chrome)\/(\d+)/) ?? agent.match(/(Version)\/(\d+).*Safari/);
  const names: Record<string, string> = { Edg: "Edge", OPR: "Opera", Version: "Safari" };
  const last = agent.match(/(Edg|OPR)\/(\d+)/) ?? found;
  return last ? `${names[last[1]] ?? last[1]} ${last[2]}` : "unknown";
}

/** `hashgrind compare` reads this line, which means nothing to any shell. The digits at its end find slips, they prove nothing. */
export function resultCode(all: All, agent: string): string {
  const known = KINDS.filter(kind => all[kind].rate > 0);
  const tested = KINDS.filter(kind => all[kind].tested !== undefined);
  const verdict = tested.every(kind => all[kind].tested) ? "passed" : "failed";
  const fields = [
    `selftest=${tested.length > 0 ? verdict : "none"}`,
    ...known.map(kind => `${kind}=${Math.round(all[kind].rate)}x${all[kind].workers}`),
    `browser=${browser(agent).replace(" ", "-")}`,
  ];
  const said = `hg1.${fields.join(":")}`;
  return `${said}:check=${toHex(sha256(new TextEncoder().encode(said))).slice(0, 8)}`;
}

function code(all: All): void {
  const known = best(all) > 0;
  element<HTMLTextAreaElement>("code").value = known ? resultCode(all, navigator.userAgent) : text("code_none");
}
