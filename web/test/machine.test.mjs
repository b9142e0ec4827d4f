// What becomes of the rates: the result code, which a teacher pastes into a shell.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { load } from "./loaded.mjs";

globalThis.location = { search: "?lang=en" };
const { browser, resultCode } = await load("src/machine.ts");
const { Best, WINDOW } = await load("src/best.ts");

const AGENTS = {
  "Chrome 140": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
  "Edge 140": "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
  "Firefox 140": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  "Safari 26": "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15",
  unknown: "curl/8.0 & $(reboot); %PATH%",
};

test("a result code means nothing to a shell: not to POSIX ones, cmd or PowerShell", () => {
  const all = { js: { rate: 512_345.6, workers: 1, tested: true }, wasm: { rate: 9.8e6, workers: 16 }, gpu: { rate: 1.5e9, workers: 1 } };
  for (const [name, agent] of Object.entries(AGENTS)) {
    assert.equal(browser(agent), name);
    const code = resultCode(all, agent);
    assert.match(code, /^hg1\.[\w.:=-]+:check=[0-9a-f]{8}$/);
    assert.equal(spawnSync("sh", ["-c", `printf %s ${code}`]).stdout.toString(), code);
  }
});

test("a good rate stays, whatever comes behind it", () => {
  const best = new Best();
  let [at, hashes] = [100, 0];
  /** Works at a rate for some seconds and is looked at four times a second. */
  const work = (rate, seconds, workers = 2) => {
    for (let i = 0; i < 4 * seconds; i++) {
      best.look(at, hashes, workers);
      at += 0.25;
      hashes += rate / 4;
    }
    best.look(at, hashes, workers);
  };
  work(5e6, 1);
  assert.equal(best.rate, 5e6, "there is something to show before the first window is over");
  work(3e6, WINDOW);
  assert.ok(best.rate >= 3e6 && best.rate < 4e6, `a whole window is worth more than a part: ${best.rate}`);
  work(8e6, 2 * WINDOW);
  assert.equal(best.rate, 8e6);
  work(1e6, 3 * WINDOW);
  assert.deepEqual([best.rate, best.workers], [8e6, 2]);
  best.rest();
  at += 60;
  work(2e6, 2 * WINDOW, 1);
  assert.deepEqual([best.rate, best.workers], [8e6, 2], "a later, worse run");
  // Other workers, whose count begins anew.
  hashes = 0;
  work(9e6, 2 * WINDOW, 3);
  assert.deepEqual([best.rate, best.workers], [9e6, 3]);
});
