/*
 * SHA-256 (FIPS 180-4) of a text, without waiting: browsers offer it only as a promise, and a draw is made inside a
 * plan. Its numbers are those of every other tool, so that anybody can recompute a draw.
 */

const BLOCK_BYTES = 64;
const BLOCK_WORDS = 16;
const ROUNDS = 64;
/** Bytes that hold the length in bits, at the end of the last block. */
const LENGTH_BYTES = 8;
const WORD_RANGE = 2 ** 32;

const primes = firstPrimes(ROUNDS);
const roundConstants = Uint32Array.from(primes, (prime) => fractionBits(Math.cbrt(prime)));
const initialState = Uint32Array.from(primes.slice(0, 8), (prime) =>
  fractionBits(Math.sqrt(prime)),
);

/** The digest of the text in UTF-8: 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  const words = paddedWords(new TextEncoder().encode(text));
  const state = Uint32Array.from(initialState);
  const schedule = new Uint32Array(ROUNDS);
  for (let start = 0; start < words.length; start += BLOCK_WORDS) {
    schedule.set(words.subarray(start, start + BLOCK_WORDS));
    compress(state, schedule);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** The bytes as big-endian words, with the bit 1 and the length behind them. */
function paddedWords(bytes: Uint8Array): Uint32Array {
  const blocks = Math.ceil((bytes.length + 1 + LENGTH_BYTES) / BLOCK_BYTES);
  const padded = new Uint8Array(blocks * BLOCK_BYTES);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  const bits = bytes.length * 8;
  view.setUint32(padded.length - 8, Math.floor(bits / WORD_RANGE));
  view.setUint32(padded.length - 4, bits % WORD_RANGE);
  return Uint32Array.from({ length: padded.length / 4 }, (_, word) => view.getUint32(word * 4));
}

/** Expands the sixteen words at the head of the schedule and mixes them into the state. */
function compress(state: Uint32Array, schedule: Uint32Array): void {
  const at = (index: number): number => schedule[index] ?? 0;
  for (let index = BLOCK_WORDS; index < ROUNDS; index++) {
    const near = at(index - 2);
    const far = at(index - 15);
    const low = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    const high = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    schedule[index] = at(index - 16) + low + at(index - 7) + high;
  }
  const mixed = mix(state, schedule);
  mixed.forEach((word, index) => {
    state[index] = (state[index] ?? 0) + word;
  });
}

function mix(state: Uint32Array, schedule: Uint32Array): readonly number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < ROUNDS; round++) {
    const choice = (e & f) ^ (~e & g);
    const upper = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = h + upper + choice + (roundConstants[round] ?? 0) + (schedule[round] ?? 0);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
    [h, g, f, e] = [g, f, e, (d + one) | 0];
    [d, c, b, a] = [c, b, a, (one + two) | 0];
  }
  return [a, b, c, d, e, f, g, h];
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The first 32 bits behind the point. */
function fractionBits(value: number): number {
  return Math.floor((value - Math.floor(value)) * WORD_RANGE);
}

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}
