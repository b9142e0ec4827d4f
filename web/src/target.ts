// Targets in whole numbers, by the rules of src/pow/target.rs.

const TWO_256 = 1n << 256n;
const MAX = TWO_256 - 1n;

/** The target of bits as a header has them; none where no block can have it. */
export function targetOfBits(bits: number): bigint | undefined {
  const size = bits >>> 24;
  const mantissa = BigInt(bits & 0x7fffff);
  const target = size <= 3 ? mantissa >> BigInt(8 * (3 - size)) : mantissa << BigInt(8 * (size - 3));
  return bits & 0x800000 || target === 0n || target > MAX ? undefined : target;
}

/** The bits of a target, rounded down to what they can say. */
export function bitsOfTarget(target: bigint): number {
  let size = Math.ceil(target.toString(16).length / 2);
  let mantissa = Number(size <= 3 ? target << BigInt(8 * (3 - size)) : target >> BigInt(8 * (size - 3)));
  if (mantissa & 0x800000) {
    mantissa >>= 8;
    size++;
  }
  return mantissa + size * 2 ** 24;
}

/** The target that so many hashes meet once on average. */
export function targetForHashes(hashes: number): bigint {
  if (!(hashes > 1)) return MAX;
  const exponent = Math.floor(Math.log2(hashes));
  const quotient = (TWO_256 << 52n) / BigInt(Math.round(hashes * 2 ** (52 - exponent)));
  return (quotient > MAX ? MAX : quotient) >> BigInt(exponent) || 1n;
}

export const expectedHashes = (target: bigint) => Number(TWO_256) / (Number(target) + 1);

/** How many times harder than Bitcoin's first target. */
export const difficulty = (target: bigint) => Number(0xffffn << 208n) / Number(target);

/** The top 32 bits: what an engine compares. */
export const threshold = (target: bigint) => Number(target >> 224n);

export const toHex = (bytes: Uint8Array) => Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("");
export const fromHex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], pair => parseInt(pair, 16));

/** A digest as a number, and as people print it: the bytes in reverse. */
export const digestHex = (digest: Uint8Array) => toHex(digest.slice().reverse());
export const digestNumber = (digest: Uint8Array) => BigInt("0x" + digestHex(digest));
