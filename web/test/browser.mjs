// The page in a real browser: `npm run browser -- chromium|firefox PAGE.html [FOLDER FOR PICTURES]`, the browser's path in
// $BROWSER. Fails on a request to anywhere, a console message, a text that sticks out, what axe-core finds, an engine that does not
// pass. Prints the page's result code.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { launch, look, step, until, words } from "./driven.mjs";

const [kind, file, pictures] = process.argv.slice(2);
const address = pathToFileURL(file).href;
const { open, click, close } = await launch(kind);

async function selfTest(page, engines) {
  await click(page, "#selftest");
  await until(page, () => document.getElementById("selftest-result").dataset.outcome);
  const said = await words(page, "selftest-result");
  assert.equal(await page.$eval("#selftest-result", element => element.dataset.outcome), "passed", said);
  const passed = said.match(/Passed: ([^.]*)\./)[1];
  assert.equal(passed, engines.join(", "), said);
}

/** Starts mining, until a block is found. */
async function mine(page, engine) {
  await click(page, `input[value="${engine}"]`);
  const blocks = await page.$$eval("#blocks li", items => items.length);
  await click(page, "#mine");
  await until(page, (count, name) => document.querySelectorAll("#blocks li").length > count &&
    document.querySelector("#blocks li").textContent.includes(`(${name})`), blocks, { js: "JavaScript", wasm: "WebAssembly", gpu: "graphics card" }[engine]);
  assert.match(await words(page, "rate"), /\d.*H\/s/);
}

/** Measures the memory beside the hash rate; what is shown must be of that device, and each mark and cell say its source. */
async function measureAi(page, where, name) {
  await page.$$eval("#s-ai details", all => all.forEach(one => (one.open = true)));
  const cells = () => page.$$eval("#ai-table tbody tr", rows => rows.map(row => [...row.cells].map(cell => cell.textContent)));
  assert.ok((await cells()).every(([, here]) => here === "unknown"), "nothing was measured yet");
  await click(page, "#ai-measure");
  await until(page, () => document.getElementById("ai-status").dataset.where);
  const said = await words(page, "ai-status");
  assert.equal(await page.$eval("#ai-status", element => element.dataset.where), where, said);
  assert.match(said, new RegExp(`^${name}.*: reads [\\d.,]+ GB/s out of \\d+ MiB, sums of sampled blocks right; .*H/s\\.`));
  const known = (await cells()).filter(([, here]) => !here.startsWith("unknown"));
  assert.deepEqual(known.map(([quantity]) => quantity.replace(/ \(.*/, "")), [
    "mining, hash rate", "AI, memory bandwidth", "AI, tokens written", "AI cast into a chip, tokens written",
  ]);
  assert.ok(known.every(row => row[4].endsWith(" times") && /^here: .+; best: .+/.test(row[5])), JSON.stringify(known));
  assert.match(known[1][1], /GB\/s \(measured\)$/);
  // Watts that are given make the figures by the joule.
  await page.type("#ai-watts", "50");
  assert.equal((await cells()).filter(([, here]) => here.endsWith("(given)")).length, 2);
  const titles = await page.$$eval("#ai-table td, #ai-table th[scope=row], #ai-ladder-table td, #ai-ladder-chart li", all => all.map(one => one.title));
  assert.ok(titles.length > 200 && titles.every(title => title.length > 5), "a cell without a source");
  assert.equal(await page.$$eval("#ai-figure .dot", all => all.length), 6);
  // Each power of ten stands under its place on the axis: the marks' places are parts of the axis.
  const axis = await page.$eval("#ai-figure", figure => {
    const { left, width } = figure.querySelector(".axis").getBoundingClientRect();
    const place = one => (({ left: from, width: wide }) => (from + wide / 2 - left) / width)(one.getBoundingClientRect());
    return [...figure.querySelectorAll(".ticks span")].map(place);
  });
  assert.equal(axis.length, 5);
  axis.forEach((place, i) => assert.ok(Math.abs(place - i / 4) < 0.04, `10^${2 * i} stands at ${place} of the axis`));
  assert.ok(await page.$$eval("#ai-ladder-chart .mine", all => all.length === 1), "the rung of this machine");
}

const picture = (page, name) => pictures && page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });

try {
  await step("every engine passes and mines, from a file; a card that is lost leaves its work to the cores", async () => {
    const { page, wrong } = await open(address, {
      before: () => {
        const { requestDevice } = window.GPUAdapter?.prototype ?? {};
        if (!requestDevice) return;
        GPUAdapter.prototype.requestDevice = async function (...given) {
          return (window.card = await requestDevice.apply(this, given));
        };
      },
    });
    assert.equal(await page.$$eval("#blocks li", items => items.length), 0, "it starts by a click only");
    await look(page);
    // Of Firefox some releases have WebGPU in nightly builds only.
    const card = await page.evaluate(() => navigator.gpu?.requestAdapter().then(adapter => adapter.requestDevice()).then(Boolean, () => false));
    assert.ok(card || kind === "firefox", "Chromium gives no card");
    const engines = { js: "JavaScript", wasm: "WebAssembly", ...(card && { gpu: "graphics card" }) };
    await selfTest(page, Object.values(engines));
    await page.$eval("#seconds", input => {
      input.value = "2";
      input.dispatchEvent(new Event("input"));
    });
    for (const engine of Object.keys(engines)) {
      await mine(page, engine);
      if (engine === "gpu") {
        await page.evaluate(() => window.card.destroy());
        await until(page, () => /device was lost.*taken out/.test(document.getElementById("status").textContent));
        await until(page, () => document.getElementById("status").textContent.includes("WebAssembly ×"));
      }
      await click(page, "#mine");
    }
    await measureAi(page, card ? "gpu" : "wasm", card ? "graphics card" : "WebAssembly");
    await look(page);
    await picture(page, "mined");
    console.log(await page.$eval("#code", element => element.value));
    assert.deepEqual(wrong, []);
    await page.close();
  });

  await step("the header is the one of the genesis block, and a letter changes half of the bits", async () => {
    const { page, wrong } = await open(address);
    assert.equal(await words(page, "hash"), "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f");
    const nonce = (await page.$$("#fields input"))[5];
    await nonce.focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Backspace");
    const changed = Number((await words(page, "avalanche")).match(/(\d+) of 256/)[1]);
    assert.ok(changed > 80 && changed < 176, `${changed}`);
    assert.deepEqual(wrong, []);
    await page.close();
  });

  await step("the keyboard alone starts and stops it", async () => {
    const { page, wrong } = await open(address);
    const press = async (id, key) => {
      for (let tabs = 0; tabs < 40; tabs++) {
        if (await page.evaluate(id => document.activeElement.id === id, id)) return page.keyboard.press(key);
        await page.keyboard.press("Tab");
      }
      return assert.fail(`no way to #${id}`);
    };
    await press("mine", "Enter");
    await until(page, () => /\d.*H\/s/.test(document.getElementById("rate").textContent));
    await press("mine", " ");
    await until(page, () => document.getElementById("status").textContent.startsWith("Not mining"));
    assert.deepEqual(wrong, []);
    await page.close();
  });

  await step("a hidden page and an empty battery stop it", async () => {
    const { page, wrong } = await open(address, {
      before: () => {
        window.battery = Object.assign(new EventTarget(), { level: 0.5, charging: false });
        Object.defineProperty(Navigator.prototype, "getBattery", { value: async () => window.battery });
      },
    });
    const stops = async (reason, change) => {
      await click(page, "#mine");
      await until(page, () => /\d.*H\/s/.test(document.getElementById("rate").textContent));
      await page.evaluate(change);
      assert.match(await words(page, "status"), reason);
      assert.match(await words(page, "mine"), /Start/);
    };
    await stops(/below 20/, () => {
      window.battery.level = 0.1;
      window.battery.dispatchEvent(new Event("levelchange"));
      window.battery.level = 0.5;
    });
    await stops(/was hidden/, () => {
      Object.defineProperty(document, "hidden", { value: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    assert.deepEqual(wrong, []);
    await page.close();
  });

  if (kind === "chromium") await step("a telephone takes one core", async () => {
    const { page } = await open(address, { width: 390, height: 844, mobile: true });
    assert.match(await words(page, "engine-wasm"), /cores: 1$/);
    await look(page);
    await mine(page, "wasm");
    await page.close();
  });

  await step("an engine that computes wrongly is taken out", async () => {
    const { page } = await open(address, {
      before: () => {
        Object.defineProperty(Navigator.prototype, "gpu", { get: () => undefined });
        const { Worker } = window;
        // Workers that answer with the nonce behind the right one.
        window.Worker = class extends Worker {
          set onmessage(listen) {
            super.onmessage = event => listen({ data: event.data.nonces ? { ...event.data, nonces: event.data.nonces.map(n => n + 1) } : event.data });
          }
        };
      },
    });
    await click(page, "#selftest");
    await until(page, () => document.getElementById("selftest-result").dataset.outcome);
    assert.match(await words(page, "selftest-result"), /WebAssembly computes wrongly/);
    await click(page, "#mine");
    await until(page, () => document.getElementById("status").textContent.includes("computes wrongly"));
    await page.close();
  });

  const hidden = () => Object.defineProperty(Navigator.prototype, "gpu", { get: () => undefined });
  const empty = () => Object.defineProperty(Navigator.prototype, "gpu", { get: () => ({ requestAdapter: async () => null }) });
  const without = [
    ["no WebGPU", address, hidden, /no WebGPU/],
    ["no adapter", address, empty, /gives no adapter/],
  ];
  const server = createServer((_, answer) => answer.setHeader("content-type", "text/html").end(readFileSync(file)));
  const port = await new Promise(done => server.listen(0, "127.0.0.1", () => done(server.address().port)));
  without.push(["an address that is not secure", `http://host.test:${port}/`, undefined, /not a secure one/]);
  for (const [name, url, before, reason] of without) {
    await step(name, async () => {
      const { page, wrong } = await open(url, { before });
      await selfTest(page, ["JavaScript", "WebAssembly"]);
      assert.match(await words(page, "selftest-result"), reason);
      if (name === "no WebGPU") {
        await measureAi(page, "wasm", "WebAssembly");
        assert.match(await words(page, "ai-status"), reason);
      }
      await mine(page, "wasm");
      assert.deepEqual(wrong, []);
      await page.close();
    });
  }
  server.close();

  for (const [width, theme] of kind === "chromium" ? [[320, "light"], [390, "dark"], [1280, "light"]] : [[1280, "light"]]) {
    await step(`German at ${width} px, ${theme}`, async () => {
      const { page, wrong } = await open(`${address}?lang=de`, { width, theme });
      assert.match(await words(page, "mine"), /Schürfen/);
      await look(page);
      await picture(page, `de-${width}-${theme}`);
      assert.deepEqual(wrong, []);
      await page.close();
    });
  }
} finally {
  await close();
}
