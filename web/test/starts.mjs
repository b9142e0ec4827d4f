// How soon the page mines, for scripts/page-speed: `node test/starts.mjs chromium|firefox PAGE.html TIMES`, the browser's path in
// $BROWSER. From the click to the first hashes of WebAssembly and of the graphics card, which text the card got and how long its
// compiler took; once more with a compiler that never ends with the first text. Prints a JSON object a line.

import { pathToFileURL } from "node:url";
import { launch, until, words } from "./driven.mjs";

const [kind, file, times] = process.argv.slice(2);
const { open, click, close } = await launch(kind);

/** Runs in the page before its own script: notes when something begins and ends. */
function watch(stuck) {
  const seen = (window.seen = { texts: 0, modules: [] });
  const now = () => performance.now();
  // A header of the chain that a page begins: version 0x20000000, no block before. Those of the self-test are others.
  const own = header => header?.[3] === 0x20 && header.slice(4, 36).every(byte => byte === 0);
  const { Worker } = window;
  window.Worker = class extends Worker {
    postMessage(message, ...more) {
      this.own = own(message.header);
      super.postMessage(message, ...more);
    }
    set onmessage(listen) {
      super.onmessage = event => {
        if (this.own && event.data.hashes) seen.core ??= now();
        listen(event);
      };
    }
  };
  addEventListener("click", ({ target }) => target.id === "mine" && (seen.click = now()), true);
  if (!window.GPUDevice) return;
  const instead = (type, name, other) => {
    const original = type.prototype[name];
    type.prototype[name] = function (...given) {
      return other.call(this, original.bind(this), ...given);
    };
  };
  const bodies = new WeakMap();
  instead(GPUDevice, "createShaderModule", (original, { code }) => {
    const module = original({ code });
    // The straight text is the one that is tried first.
    bodies.set(module, seen.texts++ ? "rolled" : "straight");
    return module;
  });
  instead(GPUDevice, "createComputePipelineAsync", async (original, given) => {
    const body = bodies.get(given.compute.module);
    const begun = now();
    const pipeline = await original(given);
    seen.modules.push([body, now() - begun]);
    if (stuck && body === "straight") await new Promise(() => {});
    bodies.set(pipeline, body);
    return pipeline;
  });
  instead(GPUComputePassEncoder, "setPipeline", (original, pipeline) => {
    seen.body = bodies.get(pipeline);
    return original(pipeline);
  });
  instead(GPUQueue, "writeBuffer", (original, ...given) => {
    // The first scans of the miner; the self-test's are shorter.
    if (given[2]?.[1] === 16_384) seen.sent = true;
    return original(...given);
  });
  instead(GPUBuffer, "mapAsync", async (original, ...given) => {
    const asked = seen.sent;
    await original(...given);
    if (asked) seen.card ??= now();
  });
}

const seconds = milliseconds => (milliseconds === undefined ? null : Math.round(milliseconds) / 1000);

async function start(engine, stuck) {
  const { page } = await open(pathToFileURL(file).href, { before: stuck ? `(${watch})(true)` : `(${watch})(false)` });
  await click(page, `input[value="${engine}"]`);
  await click(page, "#mine");
  await until(page, () => window.seen.core);
  // A card that is not to be had is said in the status.
  if (engine === "gpu") await until(page, () => window.seen.card || /not to be had|taken out|refused|needed longer/.test(document.getElementById("status").textContent));
  const { click: begun, core, card, body, modules } = await page.evaluate(() => window.seen);
  const found = {
    browser: kind,
    engine,
    stuck,
    wasm_seconds: seconds(core - begun),
    gpu_seconds: seconds(card && card - begun),
    body: body ?? null,
    compile_seconds: Object.fromEntries(modules.map(([body, took]) => [body, seconds(took)])),
    said: engine === "gpu" && !card ? await words(page, "status") : undefined,
  };
  console.log(JSON.stringify(found));
  await click(page, "#mine");
  await page.close();
}

try {
  for (let time = 0; time < Number(times); time++) await start("wasm", false);
  for (let time = 0; time < Math.min(3, Number(times)); time++) await start("gpu", false);
  await start("gpu", true);
} finally {
  await close();
}
