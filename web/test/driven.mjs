// What the tests in real browsers share: a browser on software drivers, pages that may ask for nothing, what axe-core finds.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Chromium or Firefox (`kind`), whose path is in $BROWSER. */
export async function launch(kind) {
  // Software drivers as the graphics card, SwiftShader and lavapipe: they are right and slow.
  const options = {
    chromium: {
      args: [
        "--no-sandbox", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
        "--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader", "--host-resolver-rules=MAP host.test 127.0.0.1",
      ],
    },
    firefox: {
      browser: "firefox",
      defaultViewport: null,
      extraPrefsFirefox: {
        "dom.webgpu.enabled": true,
        "gfx.webgpu.ignore-blocklist": true,
        "network.dns.localDomains": "host.test",
      },
    },
  }[kind];
  // The limits are those of the steps; what a script does outside of them has none.
  const start = { executablePath: process.env.BROWSER, protocolTimeout: 0, timeout: 0, ...options };
  const browser = await step("the browser starts", () => puppeteer.launch(start));
  const close = () => step("the browser ends", () => browser.close());

  /** A fresh page, and what it did wrong. */
  async function open(url, { width = 1280, height = 800, theme = "light", mobile = false, before, allowed } = {}) {
    const page = await browser.newPage();
    const wrong = [];
    page.on("console", message => wrong.push(`console: ${message.text()}`));
    page.on("pageerror", error => wrong.push(`error: ${error}`));
    page.on("request", request => {
      if (request.url() !== url && !/^(data|blob):/.test(request.url()) && !allowed?.test(request.url())) wrong.push(`request: ${request.url()}`);
    });
    if (kind === "chromium") await page.setViewport({ width, height, isMobile: mobile, hasTouch: mobile });
    if (kind === "chromium") await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
    if (before) await page.evaluateOnNewDocument(before);
    await page.goto(url);
    return { page, wrong };
  }

  /** In Firefox without puppeteer's look where the element is: now and then that ended in an error of the page's. */
  const click = (page, selector) => (kind === "chromium" ? page.click(selector) : page.$eval(selector, element => element.click()));
  return { open, click, close };
}

export const words = (page, id) => page.$eval(`#${id}`, element => element.textContent);

/** Asks from outside: the page's own rules forbid what puppeteer would wait with. */
export async function until(page, condition, ...values) {
  while (!(await page.evaluate(condition, ...values))) await new Promise(resolve => setTimeout(resolve, 100));
}

/** What axe-core finds, and whether something is wider than the window. */
export async function look(page) {
  const found = await page.evaluate(`${axe}; axe.run({ resultTypes: ["violations"] })`);
  const violations = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).slice(0, 3).join(" ")}`);
  assert.deepEqual(violations, []);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${wide} px wider than the window`);
}

/** Minutes that a step may take beyond what it is told to take. */
const LIMIT = 5;
let failed = false;

/**
 * Does it and says how long it took; it is meant to take so many seconds. Where it does not end, the browser hangs, or the page: the
 * process ends with code 3, behind a step that failed with 1.
 */
export async function step(name, work, seconds = 0) {
  const begun = performance.now();
  const late = setTimeout(() => {
    console.error(`no end: ${name} (${LIMIT} minutes and ${seconds} s)`);
    process.exit(failed ? 1 : 3);
  }, LIMIT * 60_000 + seconds * 1000);
  const result = await work().catch(error => {
    failed = true;
    console.error(`failed: ${name}:`, error);
    throw error;
  }).finally(() => clearTimeout(late));
  console.error(`good: ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  return result;
}
