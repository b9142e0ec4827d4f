// The page's formulas against values of the library: relative error at most 1e-12.

import assert from "node:assert/strict";
import { test } from "node:test";
import { load, source } from "./loaded.mjs";

const { tables, vectors } = source;
const formulas = await load("src/formulas.ts");
const targets = await load("src/target.ts");

/** Every field of `right` that the page works out as well. */
function near(mine, right, where) {
  if (typeof right === "number" && typeof mine === "number") {
    assert.ok(mine === right || Math.abs(mine / right - 1) <= 1e-12, `${where}: ${mine} is not ${right}`);
  } else if (mine !== null && typeof mine === "object") {
    for (const key of Object.keys(mine)) near(mine[key], right[key], `${where}.${key}`);
  } else {
    assert.equal(mine, right, where);
  }
}

test("odds", () => {
  assert.equal(vectors.odds.length, 24);
  for (const right of vectors.odds) near(formulas.odds(right.hashes_per_second, right.difficulty), right, "odds");
});

test("history", () => {
  assert.equal(vectors.history.length, 6);
  for (const right of vectors.history) near(formulas.history(right.hashes_per_second, tables.difficulty), right, "history");
});

test("cost", () => {
  assert.ok(vectors.cost.length > 5);
  for (const { difficulty, subsidy_btc, btc_price_usd, row } of vectors.cost) {
    const mine = formulas.cost(row.joules_per_terahash, difficulty, subsidy_btc, row.electricity_usd_per_kwh, btc_price_usd);
    near(mine, row, row.miner);
  }
});

test("ladder", () => {
  for (const { measured, steps, silicon_advantage } of vectors.ladder) {
    const mine = measured.map(step => ({ ...step, joules_per_terahash: null, kind: null, year: null }));
    const ladder = formulas.ladder(mine, formulas.tableSteps(tables.miners));
    assert.deepEqual(ladder.map(step => step.name), steps.map(step => step.name));
    near(ladder, steps, "ladder");
    near(formulas.siliconAdvantage(ladder), silicon_advantage, "silicon advantage");
  }
});

test("targets", () => {
  assert.equal(vectors.targets.length, 6);
  for (const { bits, target, difficulty, expected_hashes } of vectors.targets) {
    const mine = targets.targetOfBits(bits);
    assert.equal(mine, BigInt("0x" + target));
    assert.equal(targets.threshold(mine), parseInt(target.slice(0, 8), 16));
    near({ difficulty: targets.difficulty(mine), expected_hashes: targets.expectedHashes(mine) }, { difficulty, expected_hashes }, "target");
  }
  for (const { expected_hashes, bits } of vectors.local_targets) {
    assert.equal(targets.bitsOfTarget(targets.targetForHashes(expected_hashes)), bits);
  }
  // Negative, zero, too large.
  for (const bits of [0x04923456, 0x01000000, 0x23000001, 0xff7fffff]) assert.equal(targets.targetOfBits(bits), undefined);
});

test("subsidies and waits", () => {
  for (const { height, sat } of vectors.subsidies) assert.equal(formulas.subsidySat(height), sat);
  for (const { expected_hashes, hashes, chance } of vectors.chance_of_longer) {
    near(formulas.chanceOfLonger(expected_hashes, hashes), chance, "chance");
  }
});
