// SHA-256 as FIPS 180-4 has it, for reading and for checking: no speed here. The page's fast engines come from the library.

const primes = [2];
for (let n = 3; primes.length < 64; n += 2) if (primes.every(p => n % p !== 0)) primes.push(n);

/** The first 32 bits behind the point. */
const fraction = (x: number) => Math.floor((x % 1) * 2 ** 32);

/** The standard's constants: of the cube roots of the first 64 primes, and of the square roots of the first eight. */
export const K = Uint32Array.from(primes, p => fraction(Math.cbrt(p)));
export const IV = Uint32Array.from(primes.slice(0, 8), p => fraction(Math.sqrt(p)));

const rotr = (x: number, n: number) => (x >>> n) | (x << (32 - n));
export const ch = (x: number, y: number, z: number) => (x & y) ^ (~x & z);
export const maj = (x: number, y: number, z: number) => (x & y) ^ (x & z) ^ (y & z);
export const bigSigma0 = (x: number) => rotr(x, 2) ^ rotr(x, 13) ^ rotr(x, 22);
export const bigSigma1 = (x: number) => rotr(x, 6) ^ rotr(x, 11) ^ rotr(x, 25);
export const smallSigma0 = (x: number) => rotr(x, 7) ^ rotr(x, 18) ^ (x >>> 3);
export const smallSigma1 = (x: number) => rotr(x, 17) ^ rotr(x, 19) ^ (x >>> 10);

/** One round: the eight working variables and K + W. */
export function round([a, b, c, d, e, f, g, h]: ArrayLike<number> & Iterable<number>, kw: number): Uint32Array {
  const t1 = h + bigSigma1(e) + ch(e, f, g) + kw;
  return Uint32Array.of(t1 + bigSigma0(a) + maj(a, b, c), a, b, c, d + t1, e, f, g);
}

const w = new Int32Array(64);
/** With signs: an engine adds these as whole numbers, the others as fractions. */
const k = new Int32Array(K.buffer);

/** The chaining value behind a block of 16 words. */
export function compress(chain: Uint32Array, block: Uint32Array, next: Uint32Array = new Uint32Array(8)): Uint32Array {
  w.set(block);
  for (let t = 16; t < 64; t++) w[t] = (smallSigma1(w[t - 2]) + w[t - 7] + smallSigma0(w[t - 15]) + w[t - 16]) | 0;
  let a = chain[0] | 0;
  let b = chain[1] | 0;
  let c = chain[2] | 0;
  let d = chain[3] | 0;
  let e = chain[4] | 0;
  let f = chain[5] | 0;
  let g = chain[6] | 0;
  let h = chain[7] | 0;
  for (let t = 0; t < 64; t++) {
    const t1 = (h + bigSigma1(e) + ch(e, f, g) + k[t] + w[t]) | 0;
    const t2 = (bigSigma0(a) + maj(a, b, c)) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  next[0] = chain[0] + a;
  next[1] = chain[1] + b;
  next[2] = chain[2] + c;
  next[3] = chain[3] + d;
  next[4] = chain[4] + e;
  next[5] = chain[5] + f;
  next[6] = chain[6] + g;
  next[7] = chain[7] + h;
  return next;
}

/** A message with its end mark and length, in blocks of 16 words. */
export function blocks(message: Uint8Array): Uint32Array[] {
  const padded = new DataView(new ArrayBuffer((((message.length + 8) >> 6) << 6) + 64));
  new Uint8Array(padded.buffer).set(message);
  padded.setUint8(message.length, 0x80);
  padded.setUint32(padded.byteLength - 4, message.length << 3);
  const word = (i: number) => padded.getUint32(4 * i);
  return Array.from({ length: padded.byteLength >> 6 }, (_, block) => Uint32Array.from({ length: 16 }, (_, i) => word(16 * block + i)));
}

export function sha256(message: Uint8Array): Uint8Array {
  const digest = new DataView(new ArrayBuffer(32));
  blocks(message)
    .reduce<Uint32Array>((chain, block) => compress(chain, block), IV)
    .forEach((word, i) => digest.setUint32(4 * i, word));
  return new Uint8Array(digest.buffer);
}

export const sha256d = (message: Uint8Array) => sha256(sha256(message));
