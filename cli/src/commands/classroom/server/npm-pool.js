// A real Stratum V1 pool from npm (stratum-pool-sha256@2.1.3, MIT) in front of a bitcoind of a test chain, with blocks.
//   node npm-pool.js RPCPORT ADDRESS PORT DIFF [RPCUSER RPCPASS]        COOKIE=FILE: the node's cookie, HOST=ADDRESS: where it listens,
//                                                                      FIGURES=FILE: the page of figures
// Started from the folder where npm has installed the package: a class's by start.sh, which `hashgrind classroom --for-pool` writes; the
// tests' in the one that scripts/get-pool names. VARDIFF=1: vardiff on. REFRESH=ms. REBROADCAST=s.
// What is bent, from outside, without touching the package:
//  1. it listens on all interfaces                      -> HOST only, 127.0.0.1 if none is named
//  2. it asks for getdifficulty, which Knots 29.5 lacks -> answered with 1
//  3. for a block it makes the coinbase again (another text, another time) and so another header: the block found would
//     never be the block sent; and a variable is missing -> the coinbase and header of the share itself are used
//  4. it asks for no rules                              -> {"rules":["segwit"]} where it forgot
'use strict';
const net = require('net'), path = require('path'), listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (port, cb) { return listen.call(this, port, process.env.HOST || '127.0.0.1', cb); };
const from = f => require(require.resolve('stratum-pool-sha256/' + f, { paths: [process.cwd()] }));
const quiet = console.log; console.log = (...a) => { if (!/DEBUG|debug:|Debug:|^ {2}/.test(String(a[0]))) quiet(...a); };
const daemon = from('lib/daemon.js'), Daemon = daemon.interface;
daemon.interface = function (...a) {
  Daemon.apply(this, a); const batch = this.batchCmd;
  this.batchCmd = (list, cb) => { const i = list.findIndex(x => x[0] === 'getdifficulty'); if (i < 0) return batch(list, cb);
    batch(list.filter((_, j) => j !== i), (e, r) => { if (r) r.splice(i, 0, { result: 1, error: null }); cb(e, r); }); };
};
daemon.interface.prototype = Daemon.prototype;
global.extraNoncePlaceholder = Buffer.from('f000000ff111111f', 'hex');          // 3: the missing variable
const tx = from('lib/transactions.js'), create = tx.CreateGeneration; let last = null, header = null;
const made = new Map();
tx.CreateGeneration = (rpc, ...a) => { if (a.length >= 6 && a[5] !== undefined) return made.get(rpc) || create(rpc, ...a.slice(0, 5)); const g = create(rpc, ...a); made.set(rpc, g);
  while (made.size > 8) made.delete(made.keys().next().value); return g; };
const BT = from('lib/blockTemplate.js');
const wrap = job => { const make = job.serializeHeader; let memo = '', kept = null;
  job.serializeHeader = (root, time, nonce, version) => { const key = time + nonce;               // the second call for one share is the bad one
    if (key === memo && kept) { const h = kept; kept = null; return h; } memo = key; kept = make.call(job, root, time, nonce, version); return kept; }; return job; };
require.cache[require.resolve('stratum-pool-sha256/lib/blockTemplate.js', { paths: [process.cwd()] })].exports = function (...a) { BT.apply(this, a); wrap(this); };
const cookie = process.env.COOKIE ? require('fs').readFileSync(process.env.COOKIE, 'utf8').trim().split(':') : ['rig', 'rig'];
const [rpcport, address, port, diff, user = cookie[0], password = cookie[1]] = process.argv.slice(2);
const port_options = { diff: Number(diff) };
if (process.env.VARDIFF) port_options.varDiff = { minDiff: Number(process.env.MINDIFF || 1e-6), maxDiff: 1e6, targetTime: 3, retargetTime: 10, variancePercent: 30 };
const pool = from('lib/index.js').createPool({
  coin: { name: 'Bitcoin', symbol: 'BTC', algorithm: 'sha256', asicboost: process.env.ASICBOOST === '1', peerMagic: 'fabfb5da' },
  address, rewardRecipients: {}, blockRefreshInterval: Number(process.env.REFRESH || 100), jobRebroadcastTimeout: Number(process.env.REBROADCAST || 10), connectionTimeout: Number(process.env.IDLE || 600),
  emitInvalidBlockHashes: true, tcpProxyProtocol: false, banning: { enabled: false }, ports: { [port]: port_options },
  daemons: [{ host: '127.0.0.1', port: Number(rpcport), user, password }], p2p: { enabled: false },
}, (ip, p, worker, pass, cb) => cb({ error: null, authorized: worker !== 'bad', disconnect: worker === 'hangup' }));
pool.on('log', (s, m) => quiet(`[${s}] ${m}`));
pool.on('share', (ok, block, d) => quiet('share', ok, 'block', block, JSON.stringify({ height: d.height, difficulty: d.difficulty, shareDiff: d.shareDiff, hash: d.blockHash, error: d.error })));
if (process.env.FIGURES) require('./figures.js')(pool, process.env.FIGURES, address);
pool.start();
