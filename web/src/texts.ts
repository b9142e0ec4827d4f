// Every text of the page, one table a language. A key that a table lacks does not compile.

import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

export type Key = keyof typeof en;
export type Table = Record<Key, string>;

const TABLES: Record<string, Table> = { en, de };

const wanted = new URLSearchParams(location.search).get("lang") ?? navigator.language;

/** The language of the page: `?lang=`, else the browser's, else English. */
export const language = wanted.slice(0, 2) in TABLES ? wanted.slice(0, 2) : "en";
const table = TABLES[language];

/** A text with `{name}` filled in. */
export const text = (key: Key, values: Record<string, string | number> = {}) =>
  table[key].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

const plain = (digits: number) => new Intl.NumberFormat(language, { maximumSignificantDigits: digits });
/** "561 trillion", "561 Billionen". */
const words = new Intl.NumberFormat(language, { notation: "compact", compactDisplay: "long", maximumSignificantDigits: 3 });

/** A number with three digits: in words where it is large, by powers of ten where words end and where it is very small. */
export function number(value: number, digits = 3): string {
  const size = Math.abs(value);
  if (size >= 1e6 && size < 1e15) return words.format(value);
  if (size === 0 || (size >= 1e-4 && size < 1e6)) return plain(digits).format(value);
  const power = Math.floor(Math.log10(size));
  const raised = String(power).replace(/./g, digit => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(digit)]);
  return `${plain(3).format(value / 10 ** power)}\u00a0×\u00a010${raised}`;
}

export const integer = (value: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(value);

const PREFIXES = ["", "k", "M", "G", "T", "P", "E", "Z"];

export function rate(hashesPerSecond: number): string {
  if (hashesPerSecond < 1) return `${number(hashesPerSecond)}\u00a0H/s`;
  const step = Math.min(Math.floor(Math.log10(hashesPerSecond) / 3), PREFIXES.length - 1);
  return `${plain(3).format(hashesPerSecond / 1000 ** step)}\u00a0${PREFIXES[step]}H/s`;
}

/** A span in the largest unit that fits. */
export function span(seconds: number): string {
  const units: [number, Key][] = [
    [31_557_600, "years"],
    [86_400, "days"],
    [3_600, "hours"],
    [60, "minutes"],
    [1, "seconds"],
  ];
  const [size, name] = units.find(([size]) => seconds >= 2 * size) ?? units[units.length - 1];
  return text(name, { n: number(seconds / size) });
}

export const percent = (part: number) => `${number(100 * part)}\u00a0%`;
export const day = (date: string) => new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
