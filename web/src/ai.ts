// The section on mining and AI: what is measured here against the best, why the two differ, and the ladder of machines for AI.

import type { Reading } from "./memory.ts";
import { bar, element, make, say, table } from "./dom.ts";
import { type Miner, ladder, siliconAdvantage, tableSteps } from "./formulas.ts";
import {
  type AiStep, type AiTables, type Class, type GapRow, aiLadder, aiTableSteps, gap, measuredStep, reach, waiting,
} from "./gap.ts";
import { type Key, number, rate, text } from "./texts.ts";

export interface AiFigures {
  miners: (Miner & { source: string })[];
  ai: AiTables;
}

/** What was measured, and on what. */
export interface Found {
  hashes_per_second: number;
  reading?: Reading;
  /** Where both were measured. */
  where: "gpu" | "wasm";
  workers: number;
  /** The card by its own word. */
  name: string;
}

export const NOTHING: Found = { hashes_per_second: 0, where: "wasm", workers: 0, name: "" };

/** The figure's axis ends at ten to this power. */
const POWERS = 8;
/** What the texts call a quantity, by the library's name for it. */
export const QUANTITIES: [string, Key, number][] = [
  ["energy a hash", "ai_energy_hash", 0],
  ["energy a byte read", "ai_energy_byte", 0],
  ["hash rate a dollar", "ai_hash_dollar", 1],
  ["bandwidth a dollar", "ai_bandwidth_dollar", 1],
  ["hash rate", "ai_hash_rate", 2],
  ["memory bandwidth", "ai_bandwidth", 2],
  ["tokens written", "ai_tokens", 2],
];
const GROUPS: Key[] = ["ai_by_joule", "ai_by_dollar", "ai_in_all"];
const WORK: Record<GapRow["work"], Key> = { hashing: "ai_mining", ai: "ai_ai", frozen_ai: "ai_frozen" };

const kindOf = (row: GapRow) => QUANTITIES.find(([name]) => row.quantity.split(" (")[0] === name)!;
const classOf = (figure: Class) => text(`class_${figure}` as Key);

function figure(value: number | null, unit: string): string {
  if (value === null) return "";
  return unit === "H/s" ? rate(value) : `${number(value)} ${unit}`;
}

const times = (factor: number) => (factor >= 1 ? text("ai_times", { n: number(factor) }) : text("ai_ahead", { n: number(1 / factor) }));

/** Where this machine's side of a row comes from. */
function localSource(row: GapRow, found: Found): string {
  const where = found.where === "gpu" ? text("mine_gpu") : text("mine_wasm", { n: found.workers });
  if (row.local === null) return text("class_unknown");
  if (row.local_class === "given") return text("ai_source_given", { where });
  return text(row.local_class === "measured" ? "ai_source_measured" : "ai_source_derived", { where });
}

const sources = (row: GapRow, found: Found) => text("ai_sources", { here: localSource(row, found), best: row.source });

export function showAi(found: Found, watts: number, figures: AiFigures): void {
  const { ai, miners } = figures;
  const bytes = found.reading?.bytes_per_second ?? 0;
  const rows = gap({ hashes_per_second: found.hashes_per_second, bytes_per_second: bytes, watts }, miners, ai);
  drawing(rows, found);
  rowsTable(rows, found);
  why(rows, figures);
  rungs(found, watts, ai);
}

function drawing(rows: GapRow[], found: Found): void {
  const mark = (row: GapRow) => {
    const label = row.factor !== null ? times(row.factor) : row.local === null ? text("ai_not_known") : classOf(row.best_class);
    const head = make("div", { className: "ends" }, make("span", {}, `${text(WORK[row.work])}, ${text(kindOf(row)[1])}`), make("span", { className: "n" }, label));
    const item = make("li", { title: sources(row, found) }, head);
    if (row.factor === null) return item;
    const derived = row.local_class === "at_most" || row.best_class === "derived" || row.best_class === "claimed";
    const form = row.local_class === "measured" ? "full" : derived ? "dashed" : "ring";
    const place = `${(100 * Math.min(POWERS, Math.max(0, Math.log10(row.factor)))) / POWERS}%`;
    const line = make("i", { className: `reach ${form}` });
    const dot = make("b", { className: `dot ${form}` });
    line.style.width = place;
    dot.style.left = place;
    item.append(make("div", { className: `axis ${row.work}`, ariaHidden: "true" }, line, dot));
    return item;
  };
  const none = (label: Key) =>
    make("li", {}, make("div", { className: "ends" }, make("span", {}, text("ai_frozen")), make("span", { className: "n" }, text(label))));
  const groups = GROUPS.map((heading, at) => {
    const of = rows.filter(row => kindOf(row)[2] === at).map(mark);
    if (at < 2) of.push(none(at === 0 ? "ai_no_power" : "ai_no_price"));
    return make("li", {}, make("strong", {}, text(heading)), make("ul", { className: "plain" }, ...of));
  });
  const ticks = Array.from({ length: POWERS / 2 + 1 }, (_, i) => make("span", {}, i === 0 ? "1" : `10${"⁰¹²³⁴⁵⁶⁷⁸"[2 * i]}`));
  element("ai-figure").replaceChildren(...groups, make("li", { className: "ends ticks muted", ariaHidden: "true" }, ...ticks));
}

function rowsTable(rows: GapRow[], found: Found): void {
  const side = (value: number | null, unit: string, figureClass: Class) =>
    value === null ? classOf(figureClass) : `${figure(value, unit)} (${classOf(figureClass)})`;
  const cells = rows.map(row => [
    `${text(WORK[row.work])}, ${text(kindOf(row)[1])}${row.quantity.match(/ \(.*\)/)?.[0] ?? ""}`,
    side(row.local, row.unit, row.local_class),
    row.best_year ? `${row.best_name}, ${row.best_year}` : row.best_name,
    side(row.best, row.unit, row.best_class),
    row.factor === null ? "" : times(row.factor),
    sources(row, found),
  ]);
  const heads: Key[] = ["ai_quantity", "ai_here", "ai_best", "ai_figure_head", "ai_gap", "ai_source"];
  element("ai-table").replaceChildren(sourced(table(heads, cells)));
}

/** Each cell says by its title where its row comes from, which is the row's last cell. */
function sourced(made: HTMLTableElement): HTMLTableElement {
  for (const row of made.tBodies[0].rows) {
    const last = row.cells[row.cells.length - 1];
    last.className = "source";
    for (const cell of row.cells) cell.title = last.textContent!;
  }
  return made;
}

function why(rows: GapRow[], { miners, ai }: AiFigures): void {
  const row = (quantity: string) => rows.find(row => row.quantity === quantity);
  const frozen = rows.find(row => row.work === "frozen_ai")!;
  const advantage = siliconAdvantage(ladder([], tableSteps(miners)));
  const { model, machine, operations, possible } = waiting(ai);
  const reads = row("memory bandwidth")!.factor;
  const said: [Key, (string | 0 | null)[]][] = [
    ["why_frozen", [text("why_frozen_asic"), advantage && text("why_frozen_energy", { times: number(advantage) })]],
    ["why_memory", [
      text("why_memory_weights", { gigabytes: number(model.weights_bytes / 1e9), model: model.model, format: model.quantisation }),
      text("why_memory_waits", { operations: number(operations, 2), machine, possible: number(possible, 2) }),
      text("why_memory_has"),
      reads && text("why_memory_reads", { times: number(reads) }),
    ]],
    ["why_product", [
      text("why_product_chip", { chip: frozen.best_name, tokens: number(frozen.best!) }),
      frozen.factor && text("why_product_here", { times: number(frozen.factor, 2) }),
      text("why_product_alone"),
    ]],
  ];
  const item = ([head, sentences]: (typeof said)[number]) =>
    make("li", {}, make("strong", {}, text(head)), ` ${sentences.filter(Boolean).join(" ")}`);
  element("ai-why").replaceChildren(...said.map(item));
}

function rungs(found: Found, watts: number, ai: AiTables): void {
  const bytes = found.reading?.bytes_per_second ?? 0;
  const where = text("ai_rung", { where: found.where === "gpu" ? text("mine_gpu") : text("mine_wasm", { n: found.workers }) });
  const source = text("ai_source_measured", { where });
  const mine = bytes > 0 ? [measuredStep(where, bytes, watts, new Date().getFullYear(), source, ai)] : [];
  const steps = aiLadder(mine, aiTableSteps(ai));
  const model = ai.models.find(model => model.model === ai.ladder_model[0] && model.quantisation === ai.ladder_model[1])!;
  say("ai-ladder-text", [
    text("ai_ladder_memory"),
    text("ai_ladder_at_most", { gigabytes: number(model.weights_bytes / 1e9), model: model.model, format: model.quantisation }),
  ].join(" "));
  const log = (step: AiStep) => Math.log10(reach(step));
  const [low, high] = [Math.min(...steps.map(log)) - 0.4, Math.max(...steps.map(log))];
  const from = (step: AiStep) => (step.run_source ? `${step.source}; ${step.run_source}` : step.source);
  element("ai-ladder-chart").replaceChildren(
    ...steps.map(step => {
      const label = `${number(reach(step))} tokens/s (${classOf(step.class)})`;
      const heads = [make("span", {}, `${step.name}, ${step.year}`), make("span", { className: "n" }, label)];
      const part = (100 * (log(step) - low)) / (high - low);
      return make("li", { title: from(step) }, make("div", { className: "ends" }, ...heads), bar(part, step.class === "measured" ? "mine" : "other"));
    }),
  );
  const figureOf = (value: number | null) => (value === null ? "" : number(value));
  const cells = steps.map(step => [
    step.name,
    String(step.year),
    step.bytes_per_second === null ? "" : `${number(step.bytes_per_second / 1e9)} GB/s`,
    classOf(step.class),
    figureOf(step.tokens_per_second_at_most),
    step.tokens_per_second === null ? "" : `${number(step.tokens_per_second)} (${classOf(step.tokens_class)})`,
    step.factor === null ? "" : `× ${number(step.factor)}`,
    figureOf(step.joules_per_token),
    from(step),
  ]);
  const heads: Key[] = [
    "ladder_step", "ladder_year", "ai_bandwidth", "ai_class", "ai_at_most", "ai_wrote", "ladder_factor", "ai_joules_token", "ai_source",
  ];
  element("ai-ladder-table").replaceChildren(sourced(table(heads, cells)));
}

/** What the measurement says of itself. */
export function said({ reading, hashes_per_second, where, workers, name }: Found): string {
  if (!reading) return "";
  const words = [
    text("ai_measured", {
      where: where === "gpu" ? [text("gpu"), name && `(${name})`].filter(Boolean).join(" ") : `${text("wasm")} × ${workers}`,
      read: `${number(reading.bytes_per_second / 1e9)} GB/s`,
      size: number(reading.bytes / 2 ** 20),
      hashes: rate(hashes_per_second),
    }),
  ];
  if (reading.bytes < reading.wished) words.push(text("ai_less_room", { wished: number(reading.wished / 2 ** 20) }));
  if (reading.long > 0) words.push(text("ai_long", { n: reading.long }));
  return words.join(" ");
}

