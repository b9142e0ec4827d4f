'use strict';
// A bcoin node for a test: regtest, in memory, without peers and without native parts.
//
//   node node.js PORT API_KEY     from a folder in which bcoin is installed; prints "ready"
process.env.NODE_BACKEND = 'js';
// The database on disk is native only; in memory nobody opens it.
const Module = require('module');
const load = Module._load;
Module._load = (name, ...rest) => (name === 'leveldown' ? class {} : load(name, ...rest));
const FullNode = require(require.resolve('bcoin/lib/node/fullnode', { paths: [process.cwd()] }));
const [port, apiKey] = process.argv.slice(2);
const node = new FullNode({
  network: 'regtest', memory: true, workers: false, listen: false, logConsole: false, logFile: false,
  httpHost: '127.0.0.1', httpPort: Number(port), apiKey,
});
node.open().then(() => console.log('ready'), (error) => { console.error(error); process.exit(1); });
