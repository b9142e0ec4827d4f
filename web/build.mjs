// Builds the page: one HTML file from src/, and from what `hashgrind web --json` says of tables and kernels.
//
//     npm run build -- SOURCE.json PAGE.html

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = path => fileURLToPath(new URL(path, import.meta.url));

/** One script without imports, as text. `found` answers imports that begin with "page:". */
export async function bundle(entry, found = {}, format = "iife") {
  const given = {
    name: "given",
    setup(build) {
      build.onResolve({ filter: /^page:/ }, ({ path }) => ({ path, namespace: "given" }));
      build.onLoad({ filter: /.*/, namespace: "given" }, ({ path }) => ({
        contents: JSON.stringify(found[path.slice(5)]),
        loader: "json",
      }));
    },
  };
  const options = { bundle: true, minify: true, charset: "utf8", target: "es2022", legalComments: "none", write: false };
  const { outputFiles } = await build({ ...options, format, entryPoints: [here(entry)], plugins: [given] });
  return outputFiles[0].text;
}

/** Tables and kernels of the section on mining and AI, with the source of each row. */
export function aiData({ tables, kernels, written, ladder_model }) {
  return {
    written,
    ladder_model,
    hardware: tables.hardware.map(({ device, class: kind, release_year, fp16_tflops, bandwidth_gb_per_second, power_watts, price_usd, value_kind, source }) => ({
      device, class: kind, release_year, fp16_tflops, bandwidth_gb_per_second, power_watts, price_usd, value_kind, source,
    })),
    models: tables.models.map(({ model, quantisation, weights_bytes, parameters }) => ({ model, quantisation, weights_bytes, parameters })),
    inference: tables.inference.map(({ device, class: kind, release_year, model, quantisation, generated_tokens_per_second, source }) => ({
      device, class: kind, release_year, model, quantisation, generated_tokens_per_second, source,
    })),
    kernels: {
      fill: kernels.fill.text,
      load: kernels.load.text,
      load_module: Buffer.from(kernels.load_module.text, "hex").toString("base64"),
    },
  };
}

/** What the page keeps of the source: sources of rows only where it shows them (the program has all), the modules shorter. */
export function data(source) {
  const { tables, kernels, headers, version, ai } = source;
  return {
    version,
    headers,
    ai: aiData(ai),
    wgsl: kernels.wgsl,
    wasm: { ...kernels.wasm, module: Buffer.from(kernels.wasm.module, "hex").toString("base64") },
    periods: tables.difficulty.map(({ date, difficulty, first_height: height }) => ({ date, difficulty, height })),
    miners: tables.miners.map(({ name, kind, release, hashes_per_second, power_watts, source }) => ({
      name, kind, release, hashes_per_second, power_watts, source,
    })),
    electricity: tables.electricity.map(({ region, country, sector, usd_per_kwh, date }) => ({
      region, country, sector, usd_per_kwh, date,
    })),
    btc_prices: tables.claims.filter(claim => claim.kind === "btc_price").map(({ value, date }) => ({ value, date })),
  };
}

export async function page(source) {
  const worker = await bundle("src/worker.ts");
  const memoryWorker = await bundle("src/memory-worker.ts");
  // The end of the script must not be found inside it.
  const script = (await bundle("src/page.ts", { worker, "memory-worker": memoryWorker, data: data(source) })).trim().replaceAll("</script", "<\\/script");
  const style = readFileSync(here("src/style.css"), "utf8").trim();
  const hash = text => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)} 'wasm-unsafe-eval'`,
    "worker-src blob:",
    `style-src ${hash(style)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const pieces = { policy, style, script };
  return readFileSync(here("src/page.html"), "utf8").replace(/%(\w+)%/g, (_, name) => pieces[name]);
}

if (process.argv[1] === here("build.mjs")) {
  const [source, output] = process.argv.slice(2);
  if (!output) throw new Error("usage: npm run build -- SOURCE.json PAGE.html");
  writeFileSync(output, await page(JSON.parse(readFileSync(source, "utf8"))));
}
