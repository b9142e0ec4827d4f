// Every form of the scan kernel with one header in a real browser, for scripts/page-forms: `node test/forms.mjs chromium|firefox FORMS.json`,
// the browser's path in $BROWSER, $SOURCE as the tests. Each form is compiled and passes the self-test of the page on the page's way to
// the card. Prints a JSON object a form.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "../build.mjs";
import { launch } from "./driven.mjs";
import { source } from "./loaded.mjs";

const [kind, file] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "forms"));
writeFileSync(join(folder, "kit.html"), `<!DOCTYPE html><title>kit</title><script>${(await bundle("test/kit.ts")).replaceAll("</script", "<\\/script")}</script>`);
const { open, close } = await launch(kind);

/** Runs in the page. */
async function tried(wgsl, headers) {
  const { Gpu, K, selfTest } = window.kit;
  // Only the second text of two reads the round constants from a buffer.
  const texts = wgsl.variant.includes("body=rolled") ? [wgsl, wgsl] : [wgsl];
  const begun = performance.now();
  try {
    const gpu = await Gpu.open(texts, K);
    const compiled = performance.now();
    const known = headers.map(header => Uint8Array.from(header));
    const scans = await selfTest(gpu, known);
    gpu.close();
    return { scans, compile_seconds: (compiled - begun) / 1000, seconds: (performance.now() - begun) / 1000 };
  } catch (error) {
    return { trouble: `${error.trouble ?? ""} ${error.message ?? error}`.trim() };
  }
}

try {
  const { page, wrong } = await open(pathToFileURL(join(folder, "kit.html")).href);
  const known = source.headers.known.map(header => [...Buffer.from(header, "hex")]);
  for (const wgsl of JSON.parse(readFileSync(file, "utf8"))) {
    const found = await page.evaluate(tried, wgsl, known);
    // A message of the compiler's comes on the console.
    console.log(JSON.stringify({ variant: wgsl.variant, ...found, said: wrong.splice(0) }));
  }
} finally {
  await close();
  rmSync(folder, { recursive: true });
}
