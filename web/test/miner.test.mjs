// The practice chain of the page: links and proof of work by node's SHA-256, and what becomes of engines that lie or die.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { core, load } from "./loaded.mjs";

const { Miner } = await load("src/miner.ts");
const { targetOfBits } = await load("src/target.ts");

const sha256d = bytes => {
  const once = createHash("sha256").update(bytes).digest();
  return createHash("sha256").update(once).digest();
};

/** Mines with these engines until so many blocks are found. */
async function mine(engines, blocks) {
  const out = [];
  let done;
  const enough = new Promise(resolve => (done = resolve));
  const events = {
    block: block => block.height >= blocks && done(),
    out: (engine, error) => out.push([engine, error.trouble]),
  };
  const miner = new Miner(events, "test", 0.05, 0.01, 1);
  miner.start();
  engines.forEach(engine => miner.join(engine));
  await enough;
  miner.stop();
  return { miner, out };
}

test("blocks link, meet their bits, and count what was done for them", async () => {
  const { miner, out } = await mine([core("js"), core("wasm")], 12);
  assert.deepEqual(out, []);
  let previous = Buffer.alloc(32);
  for (const [at, block] of miner.blocks.entries()) {
    const header = Buffer.from(block.header);
    const digest = sha256d(header);
    assert.equal(block.height, at + 1);
    assert.deepEqual(header.subarray(4, 36), previous);
    assert.equal(block.hash, Buffer.from(digest).reverse().toString("hex"));
    assert.equal(block.nonce, header.readUInt32LE(76));
    assert.ok(BigInt("0x" + block.hash) <= targetOfBits(header.readUInt32LE(72)));
    assert.ok(block.hashes > 0 && block.expected > 1);
    previous = digest;
  }
  assert.equal(new Set(miner.blocks.map(block => block.header.subarray(36, 68).toString())).size, miner.blocks.length);
});

test("an engine that tells of hashes that are not low enough is out, the other goes on", async () => {
  const liar = core("js", (result, range) => ({ ...result, found: 1, nonces: [range.start] }));
  const { miner, out } = await mine([liar, core("wasm")], 3);
  assert.deepEqual(out, [[liar, "wrong"]]);
  assert.ok(miner.blocks.every(block => block.engine === "wasm"));
});

test("an engine that dies is out, the other goes on", async () => {
  const dying = { ...core("js"), scan: () => Promise.reject(new Error("gone")) };
  const { out } = await mine([dying, core("wasm")], 3);
  assert.deepEqual(out, [[dying, "refused"]]);
});

test("whoever joins after the stop is closed", () => {
  const miner = new Miner({ block() {}, out() {} }, "test", 1, 0.1, 1);
  let closed = 0;
  miner.join({ ...core("js"), close: () => closed++ });
  assert.equal(closed, 1);
});
