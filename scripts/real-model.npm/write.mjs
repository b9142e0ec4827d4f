// Writes tokens with a model by llama.cpp on the processor and prints what was measured in the form of llama-bench -o json.
//
//     node write.mjs FOLDER_OF_NPM MODEL.gguf THREADS TOKENS

const [folder, file, threads, tokens] = process.argv.slice(2);
const { getLlama, readGgufFileInfo, LlamaLogLevel } = await import(`${folder}/node_modules/node-llama-cpp/dist/index.js`);
const { fullTensorInfo, metadata } = await readGgufFileInfo(file);
const weights = fullTensorInfo.reduce((sum, { dimensions }) => sum + dimensions.reduce((a, b) => a * Number(b), 1), 0);
const llama = await getLlama({ gpu: false, build: "never", skipDownload: true, maxThreads: Number(threads), logLevel: LlamaLogLevel.error });
const model = await llama.loadModel({ modelPath: file });
const context = await model.createContext({ contextSize: 512, threads: Number(threads) });
const sequence = context.getSequence();
const begin = model.tokenize("The old clockmaker opened the door of the tower and saw that");

// The first token waits for the prompt; time begins with it, so it does not count.
let [written, began, ended] = [-1, 0, 0];
for await (const _ of sequence.evaluate(begin, { temperature: 0, yieldEogToken: true })) {
  ended = performance.now();
  began ||= ended;
  if (++written === Number(tokens)) break;
}
if (written !== Number(tokens)) throw new Error(`it wrote ${written} tokens of ${tokens}`);
const result = {
  model_type: `${metadata.general.architecture} ${metadata.general.name}`,
  model_size: model.size,
  model_n_params: weights,
  n_prompt: 0,
  n_gen: written,
  n_threads: Number(threads),
  avg_ts: (written * 1000) / (ended - began),
};
console.log(JSON.stringify([result]));
process.exit(0);
