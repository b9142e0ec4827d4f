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

test("a lost engine leaves another target, and what is in the way is thrown away", async () => {
  const { miner, out } = await mine([{ ...core("js"), scan: () => Promise.reject(new Error("gone")) }, core("wasm")], 2);
  assert.equal(out.length, 1);
  assert.ok(miner.blocks.every(block => block.engine === "wasm"));
  assert.equal(miner.progress(), undefined, "nothing is kept of a run that is over");
});

test("given work: finds that meet its target are told, hashed again, and all nonces are tried once", async () => {
  const header = new Uint8Array(80).fill(7);
  const target = (1n << 240n) - 1n;
  const given = { header, target };
  const scanned = [];
  const finds = new Set();
  let tried;
  const all = new Promise(resolve => (tried = resolve));
  // An engine that takes a quarter of all nonces at once, of which each scan really looks at the first 50,000.
  const real = core("wasm");
  const quick = {
    ...real,
    grain: 2 ** 30,
    scan: async range => {
      scanned.push([range.start, range.count]);
      const result = await real.scan({ ...range, count: Math.min(range.count, 50_000) });
      return { ...result, hashes: range.count };
    },
  };
  const events = {
    block: () => assert.fail("it is somebody else's block"),
    out: (_, error) => assert.fail(String(error)),
    find: (work, nonce, digest) => {
      assert.equal(work, given);
      const bytes = header.slice();
      new DataView(bytes.buffer).setUint32(76, nonce, true);
      assert.equal(digest, BigInt("0x" + Buffer.from(sha256d(bytes)).reverse().toString("hex")));
      assert.ok(digest <= target && !finds.has(nonce));
      finds.add(nonce);
    },
    exhausted: work => tried(work),
  };
  const miner = new Miner(events, "test", 1, 0.01, 1);
  miner.search(null);
  miner.start();
  miner.join(quick);
  await new Promise(resolve => setTimeout(resolve, 50));
  assert.deepEqual(scanned, [], "nothing to search yet");
  miner.search(given);
  assert.equal(await all, given);
  miner.stop();
  const ends = scanned.map(([start, count]) => start + count);
  assert.deepEqual(scanned.map(([start]) => start), [0, ...ends.slice(0, -1)]);
  assert.equal(ends.at(-1), 2 ** 32);
  assert.ok(finds.size > 0);
});

test("a scan with more hits than room counts for nothing and is made smaller", async () => {
  const counts = [];
  const small = {
    ...core("js"),
    capacity: 2,
    scan: async ({ count }) => {
      counts.push(count);
      await new Promise(resolve => setTimeout(resolve));
      return { hashes: count, found: count > 32 ? 3 : 0, nonces: [] };
    },
  };
  const miner = new Miner({ block() {}, out() {}, find() {} }, "test", 1, 1e-9, 1);
  miner.start();
  miner.search({ header: new Uint8Array(80), target: 1n });
  miner.join(small);
  while (counts.length < 8) await new Promise(resolve => setTimeout(resolve, 5));
  const { hashes } = miner.progress();
  miner.stop();
  assert.deepEqual(counts.slice(0, 4), [256, 128, 64, 32]);
  assert.ok(hashes <= counts.slice(3).reduce((sum, count) => sum + count, 0), `${hashes}`);
});
