// SHA-256 against node's own, the engines of the processor through the self-test, and the self-test against engines that lie.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { core, load, source } from "./loaded.mjs";

const { sha256 } = await load("src/sha256.ts");
const { fromHex } = await load("src/target.ts");
const { selfTest, topWord } = await load("src/selftest.ts");

const { wasm } = source.kernels;
const known = source.headers.known.map(fromHex);
const oracle = message => createHash("sha256").update(message).digest();

test("sha256 is node's", () => {
  for (let length = 0; length < 200; length++) {
    const message = Uint8Array.from({ length }, (_, i) => 7 * i + length);
    assert.deepEqual(Buffer.from(sha256(message)), oracle(message));
  }
  for (const header of known) assert.equal(topWord(header), oracle(oracle(header)).readUInt32LE(28));
});

test("the module is the one that was printed, and has room for what it says", () => {
  assert.equal(oracle(Buffer.from(wasm.module, "hex")).toString("hex"), wasm.sha256);
  assert.equal(wasm.results + 16 + 8 * wasm.capacity, 65_536);
});

for (const kind of ["js", "wasm"]) {
  test(`${kind} passes the self-test`, async () => assert.ok((await selfTest(core(kind), known)) > 8));
}

/** Complete lists over ranges of every length and alignment, by node's SHA-256. */
test("wasm finds what node finds", async () => {
  const { scan } = core("wasm");
  for (const [at, header] of known.entries()) {
    for (const count of [1, 2, 3, 4, 5, 7, 8, 1003]) {
      const range = { header, start: (0x1_0000_0000 - 501 - at) % 2 ** 32, count, threshold: 0x1fff_ffff };
      const right = [];
      for (let offset = 0; offset < count; offset++) {
        const nonce = (range.start + offset) >>> 0;
        const copy = Buffer.from(header);
        copy.writeUInt32LE(nonce, 76);
        if (oracle(oracle(copy)).readUInt32LE(28) <= range.threshold) right.push(nonce);
      }
      const { found, hashes, nonces } = await scan(range);
      assert.deepEqual({ found, hashes, nonces }, { found: right.length, hashes: count, nonces: right });
    }
  }
});

const lies = {
  "a hit left out": result => ({ ...result, nonces: result.nonces.slice(1), found: Math.max(0, result.found - 1) }),
  "a hit invented": (result, range) => ({ ...result, nonces: [...result.nonces, range.start], found: result.found + 1 }),
  "another nonce": result => ({ ...result, nonces: result.nonces.map(nonce => (nonce + 1) >>> 0) }),
  "hits beyond the end": (result, range) => ({ ...result, hashes: range.count + 1 }),
  "an overflow that nobody sees": result => ({ ...result, found: Math.min(result.found, 1024) }),
};
for (const [name, change] of Object.entries(lies)) {
  test(`the self-test finds ${name}`, async () => {
    await assert.rejects(selfTest(core("wasm", change), known), { trouble: "wrong" });
  });
}

test("who does not answer is not waited for", async () => {
  const { within } = await load("src/engine.ts");
  await assert.rejects(within(new Promise(() => {}), 10, "silent"), { trouble: "silent" });
  assert.equal(await within(Promise.resolve(7), 10, "silent"), 7);
});
