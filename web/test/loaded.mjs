// What the tests share: the sources of the page as modules, and what `hashgrind web --json` says ($SOURCE names the file).

import { readFileSync } from "node:fs";
import { bundle } from "../build.mjs";

export const source = JSON.parse(readFileSync(process.env.SOURCE, "utf8"));

export const load = async entry =>
  import("data:text/javascript;base64," + Buffer.from(await bundle(entry, {}, "esm")).toString("base64"));
