// The teacher's page: asks the class's server once a second and draws what it says. The token comes in the address's fragment, which
// is not sent, and becomes a cookie that no script can read.
"use strict";

const TEXTS = {
  en: {
    title: "The class mines",
    work: "Shares of the work",
    blocks: "The last blocks",
    what_if: "What if …",
    asic_lead: "One machine of the kind that mines today, simulated at its rated speed, on the same chain.",
    asic_in: "An S21 joins",
    asic_out: "The S21 leaves",
    csv: "Figures as CSV, without names",
    locked: "Open this page by the address that the program printed at its start: it ends with a token.",
    lost: "The program does not answer.",
    height: "Searching for block {height}:",
    rate: "{rate} together, one hash in {expected} makes a block, about {seconds}\u00a0s",
    join: "Join:",
    code: "QR code of {url}",
    engines: "Engines",
    cards_yes: "Everybody mines with what the browser gives, graphics cards too: some have much more than others.",
    cards_no: "Everybody mines with the processor alone: the pages leave graphics cards out.",
    cards_forbid: "WebAssembly only",
    cards_allow: "Allow graphics cards",
    number: "No.", name: "Name", part: "Work", found: "Blocks", expected: "Expected", shares: "Shares", late: "Too late",
    block: "Block {height}: {name}",
    simulated: "{name} (simulated)",
    nobody: "Nobody has joined yet.",
    students: "Students: {n}",
  },
  de: {
    title: "Die Klasse schürft",
    work: "Anteile an der Arbeit",
    blocks: "Die letzten Blöcke",
    what_if: "Was wäre, wenn …",
    asic_lead: "Ein Gerät von der Sorte, die heute schürft, simuliert mit seiner Nennrate, auf derselben Kette.",
    asic_in: "Ein S21 macht mit",
    asic_out: "Der S21 geht",
    csv: "Zahlen als CSV, ohne Namen",
    locked: "Öffne diese Seite mit der Adresse, die das Programm beim Start gezeigt hat: Sie endet mit einem Schlüssel.",
    lost: "Das Programm antwortet nicht.",
    height: "Gesucht wird Block {height}:",
    rate: "zusammen {rate}; einer von {expected} Hashes ergibt einen Block, etwa alle {seconds}\u00a0s",
    join: "Mitmachen:",
    code: "QR-Code von {url}",
    engines: "Rechenwerke",
    cards_yes: "Alle schürfen mit dem, was ihr Browser hergibt, auch mit Grafikkarten: Manche haben viel mehr als andere.",
    cards_no: "Alle schürfen nur mit dem Prozessor: Die Seiten lassen Grafikkarten weg.",
    cards_forbid: "Nur WebAssembly",
    cards_allow: "Grafikkarten erlauben",
    number: "Nr.", name: "Name", part: "Arbeit", found: "Blöcke", expected: "Erwartet", shares: "Anteile", late: "Zu spät",
    block: "Block {height}: {name}",
    simulated: "{name} (simuliert)",
    nobody: "Noch ist niemand da.",
    students: "Dabei: {n}",
  },
};
// Of Okabe and Ito, dark enough for white letters; neighbours differ also for the colour-blind.
const COLOURS = ["#0b62c4", "#b04300", "#00694c", "#8f3f71", "#5a5a00", "#3b3b3b"];

const wanted = new URLSearchParams(location.search).get("lang") ?? navigator.language;
const language = wanted.slice(0, 2) in TEXTS ? wanted.slice(0, 2) : "en";
const text = (key, values = {}) => TEXTS[language][key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
const at = id => document.getElementById(id);
const say = (id, words) => at(id).textContent === words || (at(id).textContent = words);
const number = value => new Intl.NumberFormat(language, { notation: "compact", compactDisplay: "long", maximumSignificantDigits: 3 }).format(value);
const percent = part => new Intl.NumberFormat(language, { style: "percent", maximumSignificantDigits: 3 }).format(part);
const decimal = value => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
const rate = value => {
  const step = Math.max(0, Math.min(5, Math.floor(Math.log10(Math.max(value, 1)) / 3)));
  return `${new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }).format(value / 1000 ** step)} ${["", "k", "M", "G", "T", "P"][step]}H/s`;
};
const make = (name, words, properties = {}) => Object.assign(document.createElement(name), { textContent: words, ...properties });

document.documentElement.lang = language;
document.title = text("title");
for (const element of document.querySelectorAll("[data-text]")) element.textContent = text(element.dataset.text);

function show(state) {
  at("board").hidden = false;
  const named = student => student.name || `${student.student}`;
  const asic = state.asic && { ...state.asic, student: 0, name: text("simulated", { name: state.asic.name }) };
  const all = [...state.students, ...(asic ? [asic] : [])];
  const work = all.reduce((sum, one) => sum + one.work, 0);
  const blocks = all.reduce((sum, one) => sum + one.blocks, 0);
  const part = one => (work > 0 ? one.work / work : 0);
  say("status", state.students.length ? text("students", { n: state.students.filter(one => one.present).length }) : text("nobody"));
  say("height", text("height", { height: state.height + 1 }));
  say("rate", text("rate", { rate: rate(state.hashes_per_second), expected: number(state.block_hashes), seconds: decimal(state.block_seconds) }));
  say("engines-now", text(state.cards ? "cards_yes" : "cards_no"));
  say("cards", text(state.cards ? "cards_forbid" : "cards_allow"));
  say("asic", text(state.asic?.present ? "asic_out" : "asic_in"));
  at("stack").replaceChildren(...all.filter(one => one.work > 0).map(one => {
    const piece = make("i", part(one) > 0.04 ? named(one) : "", { title: `${named(one)}: ${percent(part(one))}`, className: part(one) < 0.005 ? "tiny" : "" });
    piece.style.width = `${100 * part(one)}%`;
    piece.style.background = COLOURS[one.student % COLOURS.length];
    return piece;
  }));
  const head = document.createElement("thead");
  const columns = ["number", "name", "part", "found", "expected", "shares", "late"];
  head.insertRow().replaceChildren(...columns.map(key => make("th", text(key), { scope: "col" })));
  const body = document.createElement("tbody");
  for (const one of [...all].sort((a, b) => b.work - a.work)) {
    const cells = [one.student || "", named(one), percent(part(one)), one.blocks, decimal(part(one) * blocks), one.shares ?? "", one.late ?? ""];
    const row = body.insertRow();
    row.className = one.present ? "" : "away";
    row.replaceChildren(...cells.map((cell, i) => make(i === 1 ? "th" : "td", String(cell), i === 1 ? { scope: "row" } : {})));
  }
  at("students").replaceChildren(head, body);
  const last = state.blocks.map(block => {
    const name = block.student ? block.name || `${block.student}` : text("simulated", { name: block.name });
    return make("li", text("block", { height: block.height, name }), { value: block.height, title: block.hash });
  });
  at("blocks").replaceChildren(...last);
}

/** Where students come in, as words and as pictures for telephones. */
async function doors() {
  const answer = await fetch("/teacher/doors");
  if (!answer.ok) return;
  const draw = ({ url, side, path }) => {
    const part = (name, attributes, ...children) => {
      const element = document.createElementNS("http://www.w3.org/2000/svg", name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.append(...children);
      return element;
    };
    const label = text("code", { url });
    const paper = part("rect", { width: side, height: side, fill: "#ffffff" });
    const picture = part("svg", { class: "code", viewBox: `0 0 ${side} ${side}`, role: "img", "aria-label": label }, paper, part("path", { d: path, fill: "#000000" }));
    const way = make("div", "", { className: "way" });
    way.append(...(side ? [picture] : []), make("span", `${text("join")} ${url}`, { className: "big" }));
    return way;
  };
  at("join").replaceChildren(...(await answer.json()).map(draw));
}

async function look() {
  try {
    const answer = await fetch("/teacher/state");
    if (answer.ok) {
      show(await answer.json());
      if (!at("join").hasChildNodes()) await doors();
    } else {
      at("board").hidden = true;
      say("status", text("locked"));
    }
  } catch {
    say("status", text("lost"));
  }
  setTimeout(look, 1000);
}

for (const id of ["asic", "cards"]) at(id).addEventListener("click", () => fetch(`/teacher/${id}`, { method: "POST" }));

(async () => {
  const token = location.hash.slice(1);
  if (token) {
    // Neither the address bar nor the history shall keep it.
    history.replaceState(null, "", location.pathname + location.search);
    await fetch("/teacher/login", { method: "POST", body: token }).catch(() => {});
  }
  await look();
})();
