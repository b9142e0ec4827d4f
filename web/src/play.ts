// Section 1: a header whose six fields may be changed, and its hash.

import { element, make, say } from "./dom.ts";
import { type Fields, LONGEST_TEXT, coinbaseText, coinbaseWith, headerBytes, headerFields, withNonce } from "./header.ts";
import { sha256d } from "./sha256.ts";
import { digestHex, digestNumber, expectedHashes, fromHex, targetOfBits } from "./target.ts";
import { integer, number, text } from "./texts.ts";

export interface Famous {
  height: number;
  header: string;
  /** The block's only transaction, where it has no other one. */
  coinbase: string | null;
}

type Name = keyof Fields;

const NAMES: Name[] = ["version", "previous", "merkleRoot", "time", "bits", "nonce"];
const LABELS = {
  version: "version", previous: "previous", merkleRoot: "merkle_root", time: "time", bits: "bits", nonce: "nonce",
} as const;
const TRIES = 10_000;

const shown: Record<Name, (fields: Fields) => string> = {
  version: fields => fields.version.toString(16).padStart(8, "0"),
  previous: fields => digestHex(fields.previous),
  merkleRoot: fields => digestHex(fields.merkleRoot),
  time: fields => String(fields.time),
  bits: fields => fields.bits.toString(16).padStart(8, "0"),
  nonce: fields => String(fields.nonce),
};

/** The value of a field; none where it does not fit. */
function read(name: Name, typed: string): number | Uint8Array | undefined {
  const value = typed.trim();
  if (name === "previous" || name === "merkleRoot") {
    return /^[0-9a-f]{64}$/i.test(value) ? fromHex(value).reverse() : undefined;
  }
  const decimal = name === "time" || name === "nonce";
  if (!(decimal ? /^\d{1,10}$/ : /^[0-9a-f]{1,8}$/i).test(value)) return undefined;
  const read = parseInt(value, decimal ? 10 : 16);
  if (name === "bits" && targetOfBits(read) === undefined) return undefined;
  return read < 2 ** 32 ? read : undefined;
}

export function play(famous: Famous[]): void {
  let fields = headerFields(fromHex(famous[0].header));
  let last: Uint8Array | undefined;
  const inputs = {} as Record<Name, HTMLInputElement>;

  const show = () => {
    const digest = sha256d(headerBytes(fields));
    const target = targetOfBits(fields.bits)!;
    const hash = digestHex(digest);
    const zeros = hash.length - hash.replace(/^0+/, "").length;
    element("hash").replaceChildren(make("b", {}, hash.slice(0, zeros)), hash.slice(zeros));
    say("target", target.toString(16).padStart(64, "0"));
    const value = digestNumber(digest);
    const factor = number(Number(value) / Number(target));
    say("verdict", value <= target ? text("meets") : text("misses", { factor, hashes: number(expectedHashes(target)) }));
    avalanche(last ?? digest, digest);
    last = digest;
  };

  const fill = () => {
    for (const name of NAMES) {
      inputs[name].value = shown[name](fields);
      inputs[name].removeAttribute("aria-invalid");
    }
    show();
  };

  element("fields").replaceChildren(
    ...NAMES.map(name => {
      const input = make("input", { type: "text", spellcheck: false, autocomplete: "off" });
      inputs[name] = input;
      input.addEventListener("input", () => {
        const value = read(name, input.value);
        input.setAttribute("aria-invalid", String(value === undefined));
        if (value === undefined) return say("verdict", text("invalid_field", { field: text(LABELS[name]) }));
        fields = { ...fields, [name]: value };
        return show();
      });
      return make("label", {}, make("span", {}, text(LABELS[name])), input);
    }),
  );
  const message = element<HTMLInputElement>("message");
  let coinbase: Uint8Array | undefined;
  const choose = ({ header, coinbase: given }: Famous) => {
    fields = headerFields(fromHex(header));
    coinbase = given === null ? undefined : fromHex(given);
    element("message-field").hidden = !coinbase;
    if (coinbase) message.value = new TextDecoder().decode(coinbaseText(coinbase));
    last = undefined;
    fill();
  };
  message.addEventListener("input", () => {
    const words = new TextEncoder().encode(message.value);
    const fits = words.length <= LONGEST_TEXT;
    message.setAttribute("aria-invalid", String(!fits));
    if (!fits) return say("verdict", text("invalid_field", { field: text("coinbase") }));
    // Of one transaction the root is its own hash.
    fields = { ...fields, merkleRoot: sha256d(coinbaseWith(coinbase!, words)) };
    return fill();
  });
  element("presets").replaceChildren(
    ...famous.map(block => {
      const button = make("button", { type: "button" }, text("preset", { height: integer(block.height) }));
      button.addEventListener("click", () => choose(block));
      return button;
    }),
  );
  const step = (by: number) => () => {
    fields = { ...fields, nonce: (fields.nonce + by) >>> 0 };
    fill();
  };
  element("nonce-down").addEventListener("click", step(-1));
  element("nonce-up").addEventListener("click", step(1));
  element("nonce-run").addEventListener("click", () => {
    const header = headerBytes(fields);
    let best = { nonce: 0, hash: "g" };
    for (let i = 1; i <= TRIES; i++) {
      const nonce = (fields.nonce + i) >>> 0;
      const hash = digestHex(sha256d(withNonce(header, nonce)));
      if (hash < best.hash) best = { nonce, hash };
    }
    fields = { ...fields, nonce: best.nonce };
    fill();
    say("verdict", `${text("run_best", { nonce: best.nonce })} ${element("verdict").textContent}`);
  });
  choose(famous[0]);
}

/** The 256 bits of the hash, those dark that are not as before. */
function avalanche(before: Uint8Array, now: Uint8Array): void {
  const bits = Array.from({ length: 256 }, (_, i) => ((before[i >> 3] ^ now[i >> 3]) >> (7 - (i & 7))) & 1);
  const changed = text("avalanche_count", { n: bits.filter(Boolean).length });
  const cells = make("div", { className: "bits", role: "img", ariaLabel: changed }, ...bits.map(bit => make("i", { className: bit ? "on" : "" })));
  element("avalanche").replaceChildren(cells, make("p", { className: "muted" }, changed));
}

