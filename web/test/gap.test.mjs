// Mining beside AI: the page's formulas and its reading of memory against the library, its English against the report's.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { aiData } from "../build.mjs";
import { load, source } from "./loaded.mjs";

globalThis.location = { search: "?lang=en" };
const { aiLadder, aiTableSteps, gap, isRunOf, measuredStep } = await load("src/gap.ts");
const { BLOCK_BYTES, LONGEST, Sizes, rightSums, sumOfBlock } = await load("src/memory.ts");
const { Memory } = await load("src/memory-worker.ts");
const { QUANTITIES } = await load("src/ai.ts");
const { en } = await load("src/texts.en.ts");

const { vectors, words, kernels } = source.ai;
const ai = aiData(source.ai);
const { miners } = source.tables;

/** Relative error at most 1e-12, in every field that both have. */
function near(mine, right, where) {
  for (const key of Object.keys(mine)) {
    const [a, b] = [mine[key], right[key]];
    if (typeof a === "number" && typeof b === "number") {
      assert.ok(a === b || Math.abs(a / b - 1) <= 1e-12, `${where}.${key}: ${a} is not ${b}`);
    } else assert.deepEqual(a, b, `${where}.${key}`);
  }
}

test("both gaps are the library's", () => {
  assert.equal(vectors.gap.length, 4);
  for (const { hashes_per_second, bytes_per_second, watts, rows } of vectors.gap) {
    const mine = gap({ hashes_per_second, bytes_per_second, watts: watts ?? 0 }, miners, ai);
    // The page measures no products of matrices.
    const left_out = ["arithmetic (fp16, no matrix units)", "bytes read an operation"];
    const right = rows.filter(row => !left_out.includes(row.quantity));
    assert.deepEqual(mine.map(row => row.quantity), right.map(row => row.quantity));
    mine.forEach((row, i) => near(row, right[i], row.quantity));
    assert.equal(mine.filter(row => row.factor !== null).length, watts === null ? 4 : 6);
  }
});

test("without a measurement no figure of this machine is made up", () => {
  for (const row of gap({ hashes_per_second: 0, bytes_per_second: 0, watts: 100 }, miners, ai)) {
    assert.deepEqual([row.local, row.factor, row.local_class], [null, null, "unknown"], row.quantity);
  }
});

test("the ladder of machines for AI is the library's", () => {
  assert.equal(vectors.ladder.length, 3);
  for (const { measured, steps } of vectors.ladder) {
    const mine = measured ? [measuredStep("page", measured[0], 0, measured[1], "", ai)] : [];
    const ladder = aiLadder(mine, aiTableSteps(ai));
    assert.deepEqual(ladder.map(step => step.name), steps.map(step => step.name));
    ladder.forEach((step, i) => near(step, steps[i], step.name));
  }
  assert.ok(isRunOf("4090 24GB", "RTX 4090") && !isRunOf("4090 Mobile", "RTX 4090"));
});

test("English is the report's, and every quantity and class has a text", () => {
  const plain = words => words.replaceAll("’", "'");
  for (const [key, sentence] of Object.entries(words)) assert.equal(plain(en[key]), sentence, key);
  for (const [quantity, key] of QUANTITIES) assert.equal(en[key], quantity);
  const rows = vectors.gap.flatMap(({ rows }) => rows);
  for (const row of rows) for (const kind of [row.local_class, row.best_class]) assert.equal(en[`class_${kind}`], kind.replaceAll("_", " "));
});

test("content and sums of blocks are the library's", () => {
  assert.equal(vectors.load.length, 12);
  for (const { key, block, sum } of vectors.load) assert.equal(sumOfBlock(key, block), sum);
});

const module = Uint8Array.from(Buffer.from(kernels.load_module.text, "hex")).buffer;

test("the module reads every word of every block", () => {
  assert.equal(createHash("sha256").update(Buffer.from(module)).digest("hex"), kernels.load_module.sha256);
  const memory = new Memory({ module, blocks: 70, key: 99, first: 1000 });
  const { bytes, began, ended, sums } = memory.read(0.01);
  assert.deepEqual([sums.length, bytes % (70 * BLOCK_BYTES), ended > began], [70, 0, true]);
  sums.forEach((sum, i) => assert.equal(sum, sumOfBlock(99, 1000 + i), `block ${i}`));
  assert.ok(rightSums(sums, 99, 1000));
  // A block that was not read, another key (low bits only turn a block round), another place.
  assert.ok(!rightSums(sums.map((sum, i) => (i < 35 ? sum : 0)), 99, 1000));
  assert.ok(!rightSums(sums, 99 << 16, 1000) && !rightSums(sums, 99, 1001));
});

/** A card that takes so many seconds for a workgroup, and `more` seconds for a dispatch; slower from some dispatch on. */
function card(each, more, slower = () => 1) {
  const sizes = new Sizes(65_535);
  const took = [];
  for (let dispatch = 0; dispatch < 100; dispatch++) {
    took.push(more + sizes.groups * each * slower(dispatch));
    sizes.took(took.at(-1));
  }
  return { sizes, took };
}

test("dispatches grow by what was measured, and none is long", () => {
  for (const each of [1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 2e-3]) {
    for (const more of [0, 1e-4, 5e-3]) {
      const { sizes, took } = card(each, more);
      assert.equal(sizes.long, 0, `${each} ${more}`);
      assert.ok(took.every(seconds => seconds <= LONGEST));
      assert.ok(sizes.settled && (sizes.groups === 65_535 || took.at(-1) > 0.01), `${each} ${more} ${took.at(-1)}`);
    }
  }
});

test("one that is long makes those after it shorter, and is counted", () => {
  // From the 50th on everything takes eight times as long.
  const { sizes, took } = card(1e-5, 0, dispatch => (dispatch < 50 ? 1 : 8));
  assert.equal(sizes.long, 1);
  assert.ok(took[50] > LONGEST && took.slice(51).every(seconds => seconds <= LONGEST), `${took.slice(48, 54)}`);
  // A single workgroup can't be cut.
  assert.equal(card(0.2, 0).sizes.groups, 1);
});
