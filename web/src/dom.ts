// Small help with elements.

import { type Key, text } from "./texts.ts";

export const element = <T extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as T;

export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<Record<string, unknown>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  Object.assign(made, properties);
  made.append(...children);
  return made;
}

/** Words, with what stands between backquotes as code. */
const rich = (words: string) => words.split("`").map((part, i) => (i % 2 ? make("code", {}, part) : part));

/** Sets the text only where it is another one: a screen reader would read it again. */
export function say(id: string, words: string): void {
  const place = element(id);
  if (place.textContent !== words.replaceAll("`", "")) place.replaceChildren(...rich(words));
}

/** Fills the elements that name a text. */
export function translate(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
    element.replaceChildren(...rich(text(element.dataset.text as Key)));
  }
}

/** A bar of so many percent. */
export function bar(percent: number, name = ""): HTMLElement {
  const filled = make("i", { className: name });
  filled.style.width = `${percent}%`;
  return make("div", { className: "meter", ariaHidden: "true" }, filled);
}

/** A table with the first column as headings of rows, the others as numbers. */
export function table(heads: Key[], rows: string[][]): HTMLTableElement {
  const numbers = (i: number) => (i > 0 ? "n" : "");
  return make(
    "table",
    {},
    make("thead", {}, make("tr", {}, ...heads.map((head, i) => make("th", { scope: "col", className: numbers(i) }, text(head))))),
    make(
      "tbody",
      {},
      ...rows.map(row =>
        make("tr", {}, ...row.map((cell, i) => make(i ? "td" : "th", i ? { className: "n" } : { scope: "row" }, cell))),
      ),
    ),
  );
}
