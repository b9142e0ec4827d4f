// The page's way to the graphics card beside the plain one, which maps one result after the other, for scripts/page-speed:
// `node test/card.mjs chromium|firefox ROUNDS`, the browser's path in $BROWSER, $SOURCE as the tests. By turns, at dispatches of several
// sizes. Prints a JSON object a line.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "../build.mjs";
import { launch } from "./driven.mjs";
import { source } from "./loaded.mjs";

const [kind, rounds] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "card"));
// Only files are a secure context as the page's own is.
writeFileSync(join(folder, "kit.html"), `<!DOCTYPE html><title>kit</title><script>${(await bundle("test/kit.ts")).replaceAll("</script", "<\\/script")}</script>`);
const { open, close } = await launch(kind);

/** Runs in the page: both ways with one text, hashes a second of each round. */
async function measure(wgsl, header, sizes, rounds) {
  const LONGEST = 5_000;
  const { Gpu, jobWords, K } = window.kit;
  const range = count => ({ header: Uint8Array.from(header), start: 0, count, threshold: 0 });
  let gpu;
  try {
    gpu = await Gpu.open(wgsl, K);
  } catch (error) {
    return { trouble: String(error.trouble ?? error) };
  }
  const device = await (await navigator.gpu.requestAdapter()).requestDevice();
  const text = gpu.wgsl;
  const compute = { module: device.createShaderModule({ code: text.text }), entryPoint: "scan" };
  const pipeline = await device.createComputePipelineAsync({ layout: "auto", compute });
  const buffer = (size, usage) => device.createBuffer({ size, usage });
  const job = buffer(4 * 48, GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST);
  const bytes = 16 + 8 * gpu.capacity;
  const results = buffer(bytes, GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST);
  const back = buffer(bytes, GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST);
  const more = [];
  if (text === wgsl[1]) {
    more.push(buffer(K.byteLength, GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST));
    device.queue.writeBuffer(more[0], 0, K);
  }
  const entries = [job, results, ...more].map((buffer, binding) => ({ binding, resource: { buffer } }));
  const group = device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries });
  const plain = async count => {
    const groups = Math.ceil(count / gpu.grain);
    device.queue.writeBuffer(job, 0, jobWords(range(count), gpu.capacity, groups));
    const encoder = device.createCommandEncoder();
    encoder.clearBuffer(results, 0, 16);
    const pass = encoder.beginComputePass();
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, group);
    pass.dispatchWorkgroups(groups);
    pass.end();
    encoder.copyBufferToBuffer(results, 0, back, 0, bytes);
    device.queue.submit([encoder.finish()]);
    await back.mapAsync(GPUMapMode.READ);
    const [finished] = new Uint32Array(back.getMappedRange());
    back.unmap();
    if (finished !== groups) throw new Error("a dispatch did not run");
  };
  /** Loops side by side until the time is over; what they did by the time that it took. "paced": by the rule of miner.ts. */
  const rate = async (loops, size, scan) => {
    let begun = performance.now();
    let hashes = 0;
    let pace = size === "paced" ? 2 ** 14 : size;
    const loop = async milliseconds => {
      while (performance.now() < begun + milliseconds) {
        const count = pace;
        const sent = performance.now();
        await scan(count);
        hashes += count;
        const wanted = gpu.grain * Math.max(1, Math.round((count * 100 * loops) / (performance.now() - sent) / gpu.grain));
        if (size === "paced") pace = Math.min(wanted, 2 * count);
      }
    };
    const all = milliseconds => Promise.all(Array.from({ length: loops }, () => loop(milliseconds)));
    if (size === "paced") {
      await all(3000);
      [begun, hashes] = [performance.now(), 0];
    }
    await all(1500);
    return (1000 * hashes) / (performance.now() - begun);
  };
  const ways = { page: size => rate(gpu.slots, size, count => gpu.scan(range(count))), plain: size => rate(1, size, plain) };
  // The first dispatch of each may still be compiled.
  await gpu.scan(range(gpu.grain));
  await plain(gpu.grain);
  const found = {};
  let seen = await rate(1, gpu.grain, plain);
  for (const size of sizes) {
    // A software driver may be too slow for the largest: the page's watchdog would end it.
    if ((1000 * gpu.slots * size) / seen > LONGEST) continue;
    found[size] = { page: [], plain: [] };
    for (let round = 0; round < rounds; round++) {
      for (const [name, way] of Object.entries(ways)) found[size][name].push(await way(size));
      seen = Math.max(seen, ...found[size].plain);
    }
  }
  const body = text === wgsl[0] ? "straight" : "rolled";
  return { body, name: gpu.name, found };
}

try {
  const { page } = await open(pathToFileURL(join(folder, "kit.html")).href);
  const header = [...Buffer.from(source.headers.known[0], "hex")];
  const sizes = [2 ** 11, 2 ** 14, 2 ** 16, 2 ** 18, 2 ** 20, "paced"];
  const found = await page.evaluate(measure, source.kernels.wgsl, header, sizes, Number(rounds));
  console.log(JSON.stringify({ browser: kind, ...found }));
} finally {
  await close();
  rmSync(folder, { recursive: true });
}
