// The page of figures of a class's pool: what its server has counted, as a file for the teacher's browser. It runs no script and loads
// nothing; the browser reads it again every two seconds. npm-pool.js uses it where FIGURES names the file.
'use strict';
const fs = require('fs');
const EVERY = 2000;        // ms between two looks at whether something changed
const WORKERS = 1000;      // those that come later share one line
const NAME = 64;           // characters of a name
const BLOCKS = 100;        // the newest
const STYLE = 'body{font:16px/1.5 sans-serif;margin:2em}table{border-collapse:collapse}td,th{padding:.2em .8em;text-align:right;white-space:nowrap;border-bottom:1px solid #bbb}'
  + 'td:first-child,th:first-child{text-align:left;white-space:normal;overflow-wrap:anywhere}';
const POLICY = `default-src 'none'; style-src 'sha256-${require('crypto').createHash('sha256').update(STYLE).digest('base64')}'; form-action 'none'`;

const escaped = text => text.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);
// What can't be seen, or turns the direction of what follows, is a question mark; the joiners that Persian and emoji need stay.
const clean = text => [...text.replace(/(?![\u200c\u200d])[\p{C}\p{Zl}\p{Zp}]/gu, '?')].slice(0, NAME).join('');
const hashes = n => { if (!n) return '0 H'; let i = 0; for (; n >= 999.5 && i < 6; i++) n /= 1000; return `${n.toPrecision(3)} ${['', 'k', 'M', 'G', 'T', 'P', 'E'][i]}H`; };
const span = ms => { const s = Math.floor(ms / 1000), m = Math.floor(s / 60), h = Math.floor(m / 60);
  return m < 1 ? `${s} s` : h < 1 ? `${m} min` : `${h} h ${m % 60} min`; };
const row = (cell, cells) => `<tr>${cells.map(text => `<${cell}>${escaped(String(text))}</${cell}>`).join('')}</tr>\n`;

// `pool`: the server; `file`: the page; `address`: the part of a login that all have and nobody needs to read.
module.exports = (pool, file, address) => {
  const began = Date.now(), workers = new Map(), blocks = [];
  let found = 0, before = '', failed = false;

  pool.on('share', (ok, block, share) => {
    const login = String(share.worker), own = login.startsWith(`${address}.`) ? login.slice(address.length + 1) : login;
    let name = clean(own);
    if (!workers.has(name) && workers.size >= WORKERS) name = '(others)';
    const worker = workers.get(name) || { accepted: 0, refused: 0, work: 0, blocks: 0, last: 0 };
    workers.set(name, worker);
    worker.last = Date.now();
    if (!ok) { worker.refused += 1; return; }
    worker.accepted += 1;
    worker.work += share.difficulty * 2 ** 32;
    if (!block) return;
    worker.blocks += 1; found += 1;
    blocks.unshift([share.height, share.blockHash, name]);
    blocks.length = Math.min(blocks.length, BLOCKS);
  });

  const page = ended => {
    const now = Date.now(), all = [...workers.values()].reduce((sum, worker) => sum + worker.work, 0);
    const written = new Date(now).toISOString().slice(0, 16).replace('T', ' ');
    const lines = [...workers].sort((a, b) => b[1].work - a[1].work).map(([name, w]) => row('td',
      [name, w.accepted, w.refused, hashes(w.work), all ? `${(100 * w.work / all).toFixed(1)} %` : '-', span(now - w.last), w.blocks]));
    return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n`
      + `<meta http-equiv="refresh" content="${EVERY / 1000}">\n<meta name="viewport" content="width=device-width">\n<title>The class's pool</title>\n`
      + `<style>${STYLE}</style>\n<h1>The class's pool</h1>\n`
      + `<p>${ended ? 'It has ended after' : 'It has been up for'} ${span(now - began)}. Workers: ${workers.size}. Accepted work: ${hashes(all)}. Blocks: ${found}. Written at ${written} UTC.</p>\n`
      + `<table>\n${row('th', ['worker', 'shares accepted', 'refused', 'accepted work', 'part of all', 'last share ago', 'blocks'])}${lines.join('')}</table>\n`
      + (blocks.length ? `<h2>Blocks</h2>\n<table>\n${row('th', ['height', 'hash', 'worker'])}${blocks.map(block => row('td', block)).join('')}</table>\n` : '');
  };
  const write = ended => {
    const text = page(ended);
    if (text === before) return;
    try {
      fs.writeFileSync(`${file}.new`, text);
      fs.renameSync(`${file}.new`, file);
      [before, failed] = [text, false];
    } catch (error) {                                   // a full disk is no reason to end a pool
      if (!failed) console.error(`the page of figures can't be written: ${error.message}`);
      failed = true;
    }
  };
  write(false);
  setInterval(() => write(false), EVERY).unref();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { write(true); process.exit(0); });
};
