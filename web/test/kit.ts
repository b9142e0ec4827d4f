// What test/card.mjs needs of the page's sources, as names of the window.

import { Gpu } from "../src/gpu.ts";
import { jobWords } from "../src/header.ts";
import { K } from "../src/sha256.ts";

Object.assign(globalThis, { kit: { Gpu, jobWords, K } });
