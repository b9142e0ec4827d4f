// What test/card.mjs and test/forms.mjs need of the page's sources, as a name of the window.

import { Gpu } from "../src/gpu.ts";
import { jobWords } from "../src/header.ts";
import { selfTest } from "../src/selftest.ts";
import { K } from "../src/sha256.ts";

Object.assign(globalThis, { kit: { Gpu, jobWords, K, selfTest } });
