/** Two 32-bit words a number. */
export const WORDS = 2;

const FRONT = 9;
const LENGTH = 18;
const X = 88;
const ZERO = 48;
/** The last place of a certificate number has eleven signs. */
const SIGNS = 11;

/**
 * A text of 18 digits, the last perhaps X, as two words from which it can be read back: tens of millions of
 * certificate numbers are kept in eight bytes each. Undefined for any other text.
 */
export function packNumber(text: string): readonly [high: number, low: number] | undefined {
  if (text.length !== LENGTH) return undefined;
  const high = digitsOf(text, 0, FRONT);
  const middle = digitsOf(text, FRONT, LENGTH - 1);
  const sign = text.charCodeAt(LENGTH - 1);
  const last = sign === X ? SIGNS - 1 : sign - ZERO;
  if (high < 0 || middle < 0 || last < 0 || last >= SIGNS) return undefined;
  if (sign !== X && last > 9) return undefined;
  return [high, middle * SIGNS + last];
}

function digitsOf(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The text that `packNumber` made these words of. */
export function unpackNumber(high: number, low: number): string {
  const last = low % SIGNS;
  const middle = (low - last) / SIGNS;
  const front = String(high).padStart(FRONT, '0');
  return `${front}${String(middle).padStart(LENGTH - 1 - FRONT, '0')}${last === SIGNS - 1 ? 'X' : last}`;
}

/** A list of packed numbers that grows, without an object for any of them. */
export class PackedNumbers {
  private words = new Uint32Array(1024 * WORDS);
  private used = 0;

  /** Whether the text could be packed, and so was added. */
  add(text: string): boolean {
    const packed = packNumber(text);
    if (packed === undefined) return false;
    if (this.used === this.words.length) this.grow();
    [this.words[this.used], this.words[this.used + 1]] = packed;
    this.used += WORDS;
    return true;
  }

  /**
   * Every number once, in order, in a buffer of its own: two words each, the low one first as
   * processors keep 64-bit numbers.
   */
  distinct(): Uint32Array<ArrayBuffer> {
    const numbers = new BigUint64Array(this.used / WORDS);
    const words = new Uint32Array(numbers.buffer);
    for (let at = 0; at < this.used; at += WORDS) {
      words[at + 1] = this.words[at] ?? 0;
      words[at] = this.words[at + 1] ?? 0;
    }
    numbers.sort();
    return withoutRepeats(words);
  }

  private grow(): void {
    const wider = new Uint32Array(this.words.length * 2);
    wider.set(this.words);
    this.words = wider;
  }
}

function withoutRepeats(sorted: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  let kept = 0;
  for (let at = 0; at < sorted.length; at += WORDS) {
    const [low, high] = [sorted[at] ?? 0, sorted[at + 1] ?? 0];
    if (kept > 0 && sorted[kept - 2] === low && sorted[kept - 1] === high) continue;
    sorted[kept] = low;
    sorted[kept + 1] = high;
    kept += WORDS;
  }
  return sorted.slice(0, kept);
}
