// What becomes of the rates: the result code, which a teacher pastes into a shell.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { load } from "./loaded.mjs";

globalThis.location = { search: "?lang=en" };
const { browser, resultCode } = await load("src/machine.ts");

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
