// A student of a class in a real browser: `npm run class -- chromium|firefox ADDRESS PIN NAME [FOLDER FOR PICTURES]`, the browser's
// path in $BROWSER. Joins, mines until a block of its own is on the class's chain, and leaves. $TEACHER: the board's address with its
// token, which is looked at as well. $SAVE: the page as it was saved, opened as a file. $SECONDS: mines for so long, with $ENGINE.
// $KILLED: the server is killed meanwhile and comes back.

import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { launch, look, step, until, words } from "./driven.mjs";

const [kind, address, pin, name, pictures] = process.argv.slice(2);
const { TEACHER: teacher, SAVE: saved, ENGINE: engine = "wasm", SECONDS: mines = 0, KILLED: killed } = process.env;
const { open, click, close } = await launch(kind);
const picture = (page, name) => pictures && page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });

/** Firefox tells of a WebSocket as of an http request. */
const socket = /^(ws|http):\/\/[^/]+\/class$/;

/** Types name and PIN and joins. */
async function join(page, pin) {
  await page.$eval("#class-name", (input, name) => (input.value = name), name);
  await page.$eval("#class-pin", (input, pin) => (input.value = pin), pin);
  await click(page, "#class-join");
}

const own = page => until(page, () => /: yours$/m.test([...document.querySelectorAll("#class-blocks li")].map(item => item.textContent).join("\n")));

try {
  await step(`${name} joins and finds a block of the class`, async () => {
    const { page, wrong } = await open(address, { allowed: socket });
    await look(page);
    await join(page, "0000");
    await until(page, () => document.getElementById("class-status").textContent === "That is not the PIN.");
    assert.equal(await page.$$eval("#class-blocks li", items => items.length), 0);
    const begun = performance.now();
    await click(page, `input[value="${engine}"]`);
    await join(page, pin);
    await until(page, () => document.getElementById("class-status").textContent.startsWith("You are in"));
    await until(page, () => Number(document.getElementById("class-counts").dataset.hashes) > 0);
    const first = (performance.now() - begun) / 1000;
    if (Number(mines) === 0) await own(page);
    while (performance.now() < begun + 1000 * Number(mines)) await new Promise(resolve => setTimeout(resolve, 100));
    assert.match(await words(page, "class-counts"), /Your blocks: \d/);
    assert.match(await words(page, "rate"), /\d.*H\/s/);
    if (Number(mines) === 0) await look(page);
    await picture(page, `class-${kind}`);
    await click(page, "#mine");
    assert.match(await words(page, "mine"), /Start/);
    // Nothing of a scan that the stop has ended counts, neither here nor for the server.
    const done = await page.$eval("#class-counts", element => Number(element.dataset.hashes));
    console.log(JSON.stringify({ name, first_hash_seconds: first, hashes: done }));
    await new Promise(resolve => setTimeout(resolve, 500));
    // A browser tells on its console of a server that is gone.
    if (!killed) assert.deepEqual(wrong, []);
    await page.close();
  }, Number(mines));

  if (saved) await step("the saved page joins as a file", async () => {
    const { page, wrong } = await open(pathToFileURL(saved).href, { allowed: socket });
    await join(page, pin);
    await own(page);
    assert.deepEqual(wrong, []);
    await page.close();
  });

  if (teacher) await step("without graphics cards everybody mines with the processor, and a stop stays one", async () => {
    const { page, wrong } = await open(address, { allowed: socket });
    const board = await open(teacher, { allowed: new RegExp(`^${new URL(teacher).origin}/teacher`) });
    await page.bringToFront();
    await join(page, pin);
    await until(page, () => document.getElementById("class-status").textContent.startsWith("You are in"));
    await click(page, "#mine");
    const press = name => board.page.$eval("#cards", element => element.click()).then(() => until(board.page, name => document.getElementById("cards").textContent === name, name));
    await until(board.page, () => document.getElementById("cards").textContent);
    await press("Allow graphics cards");
    await until(page, () => document.querySelector('input[value="gpu"]').disabled);
    assert.match(await words(page, "class-rules"), /without graphics cards/);
    await press("WebAssembly only");
    await until(page, () => !document.querySelector('input[value="gpu"]').disabled);
    assert.equal(await words(page, "class-rules"), "");
    assert.match(await words(page, "mine"), /Start/);
    assert.deepEqual(board.wrong, []);
    assert.deepEqual(wrong, []);
    await board.page.close();
    await page.close();
  });

  if (teacher) await step("the board shows names, and the S21 comes and goes", async () => {
    const { origin } = new URL(teacher);
    const { page, wrong } = await open(teacher, { allowed: new RegExp(`^${origin}/teacher`) });
    await until(page, name => document.getElementById("students").textContent.includes(name), name);
    assert.equal(new URL(page.url()).hash, "", "the token is gone from the address");
    assert.equal(await page.evaluate(() => document.cookie), "", "no script can read the cookie");
    // A telephone reads the way in.
    await until(page, () => document.querySelector("#join svg.code path")?.getAttribute("d"));
    assert.match(await words(page, "join"), new RegExp(`Join: ${origin}/`));
    await look(page);
    await click(page, "#asic");
    await until(page, () => document.getElementById("blocks").textContent.includes("Antminer S21 (simulated)"));
    assert.match(await words(page, "students"), /Antminer S21 \(simulated\)/);
    await look(page);
    await picture(page, `board-${kind}`);
    await click(page, "#asic");
    await until(page, () => document.getElementById("asic").textContent === "An S21 joins");
    assert.deepEqual(wrong, []);
    await page.close();
  });
} finally {
  await close();
}
