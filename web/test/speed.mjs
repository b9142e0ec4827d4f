// The page's WebAssembly kernel, timed for scripts/page-speed: a line "WORKERS SECONDS" on standard input gives the hashes and the seconds of processor
// time that they took, on standard output. Needs $SOURCE, as the tests do.

import { once } from "node:events";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Worker, isMainThread, parentPort } from "node:worker_threads";
import { load, source } from "./loaded.mjs";

const NONCES = 2 ** 17;

if (isMainThread) {
  const workers = Array.from({ length: availableParallelism() }, () => new Worker(fileURLToPath(import.meta.url)));
  await Promise.all(workers.map(worker => once(worker, "message")));
  console.log("ready");
  for await (const line of createInterface({ input: process.stdin })) {
    const [count, seconds] = line.split(" ").map(Number);
    const asked = workers.slice(0, count || workers.length);
    const before = process.cpuUsage();
    asked.forEach(worker => worker.postMessage(seconds));
    const hashes = await Promise.all(asked.map(async worker => (await once(worker, "message"))[0]));
    const { user, system } = process.cpuUsage(before);
    console.log(hashes.reduce((sum, one) => sum + one, 0), (user + system) / 1e6);
  }
  workers.forEach(worker => worker.terminate());
} else {
  const { scanner } = await load("src/worker.ts");
  const { jobWords } = await load("src/header.ts");
  const { fromHex } = await load("src/target.ts");
  const { module, results } = source.kernels.wasm;
  const scan = scanner({ module: Uint8Array.from(Buffer.from(module, "hex")).buffer, results });
  const header = fromHex(source.headers.known[0]);
  let start = 0;
  const run = seconds => {
    let hashes = 0;
    for (const end = performance.now() + 1000 * seconds; performance.now() < end; ) {
      hashes += scan({ header: header.slice(), job: jobWords({ header, start, count: NONCES, threshold: 0 }, 64, 0) }).hashes;
      start = (start + NONCES) % 2 ** 32;
    }
    return hashes;
  };
  run(1); // Until the compiler has done its best.
  parentPort.on("message", seconds => parentPort.postMessage(run(seconds)));
  parentPort.postMessage("ready");
}
