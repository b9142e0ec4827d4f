// Section 1 of the page: the first block's transaction with another text, by node's SHA-256.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { load, source } from "./loaded.mjs";

const { coinbaseText, coinbaseWith, headerFields } = await load("src/header.ts");

const sha256 = bytes => createHash("sha256").update(bytes).digest();
const [genesis, ...others] = source.headers.famous;

test("the first block's Merkle root is the hash of its transaction, and a letter changes it", () => {
  const transaction = Buffer.from(genesis.coinbase, "hex");
  const root = Buffer.from(headerFields(Buffer.from(genesis.header, "hex")).merkleRoot);
  const words = Buffer.from(coinbaseText(transaction));
  assert.equal(words.toString(), "The Times 03/Jan/2009 Chancellor on brink of second bailout for banks");
  assert.deepEqual(Buffer.from(coinbaseWith(transaction, words)), transaction);
  assert.deepEqual(sha256(sha256(coinbaseWith(transaction, words))), root);
  for (const other of ["The Times 03/Jan/2010", "", "x".repeat(75)]) {
    const changed = Buffer.from(coinbaseWith(transaction, Buffer.from(other)));
    // As a node reads it: the script's length, four numbers, the text's length.
    assert.equal(changed.length - changed[41], transaction.length - transaction[41]);
    assert.equal(Buffer.from(coinbaseText(changed)).toString(), other);
    assert.equal(changed[49], other.length);
    assert.notDeepEqual(sha256(sha256(changed)), root);
  }
  assert.ok(others.length > 0 && others.every(block => block.coinbase === null));
});
