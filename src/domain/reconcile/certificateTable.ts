import type { KeyGroup } from './joinByKey';

/** Places of a slot: both halves of the number, then the first position of it on either side, plus 1. */
const WIDTH = 4;
const LEFT_AT = 2;
const RIGHT_AT = 3;

/** What stands for a position or slot that there is not. */
export const NONE = -1;
const FEWEST_SLOTS = 16;
const SLOTS_PER_NUMBER = 1.5;

const LENGTH = 18;
const HALF = 9;
const ZERO = 48;
const X = 88;

/**
 * Finds positions that bear the same certificate number on two sides. An open hash table over one flat array: a number
 * of 18 characters is exactly two whole numbers, so that no text is kept or compared and a look-up touches one place.
 */
export class CertificateTable {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly nextLeft: Int32Array;
  private readonly nextRight: Int32Array;
  private high = 0;
  private low = 0;

  constructor(lefts: number, rights: number) {
    let size = FEWEST_SLOTS;
    while (size < rights * SLOTS_PER_NUMBER) size *= 2;
    this.slots = new Int32Array(size * WIDTH);
    this.mask = size - 1;
    this.nextLeft = new Int32Array(lefts).fill(NONE);
    this.nextRight = new Int32Array(rights).fill(NONE);
  }

  /** The right side is added first. False for a text that is no number of 18 characters: it is not kept. */
  addRight(position: number, text: string): boolean {
    if (!this.split(text)) return false;
    const slot = this.slotOf();
    this.slots[slot] = this.high;
    this.slots[slot + 1] = this.low;
    this.put(slot, RIGHT_AT, position, this.nextRight);
    return true;
  }

  /** The slot of the number, to be handed to `onlyRight` and `groupAt`; `NONE` where the right has no such number. */
  addLeft(position: number, text: string): number {
    if (!this.split(text)) return NONE;
    const slot = this.slotOf();
    if (this.slots[slot + RIGHT_AT] === 0) return NONE;
    this.put(slot, LEFT_AT, position, this.nextLeft);
    return slot;
  }

  /** The one position on the right where the number stands once on both sides; `NONE` where it does not. */
  onlyRight(slot: number, left: number): number {
    const right = (this.slots[slot + RIGHT_AT] ?? 0) - 1;
    const isOnly = this.nextLeft[left] === NONE && this.nextRight[right] === NONE;
    return isOnly && this.isFirstLeft(slot, left) ? right : NONE;
  }

  /** All that bear the number of the slot, told once, of its first on the left; undefined for the others. */
  groupAt(slot: number, left: number): KeyGroup | undefined {
    const right = (this.slots[slot + RIGHT_AT] ?? 0) - 1;
    if (!this.isFirstLeft(slot, left)) return undefined;
    return { left: follow(this.nextLeft, left), right: follow(this.nextRight, right) };
  }

  private isFirstLeft(slot: number, left: number): boolean {
    return this.slots[slot + LEFT_AT] === left + 1;
  }

  private put(slot: number, side: number, position: number, next: Int32Array): void {
    const first = (this.slots[slot + side] ?? 0) - 1;
    if (first === NONE) {
      this.slots[slot + side] = position + 1;
      return;
    }
    next[position] = next[first] ?? NONE;
    next[first] = position;
  }

  /** Where the number stands, or the free slot where it would. */
  private slotOf(): number {
    const { slots, mask, high, low } = this;
    for (let at = mixed(high, low) & mask; ; at = (at + 1) & mask) {
      const slot = at * WIDTH;
      if (slots[slot + RIGHT_AT] === 0) return slot;
      if (slots[slot] === high && slots[slot + 1] === low) return slot;
    }
  }

  /** Into the first nine digits, and the other eight with the check character as the eleventh part. */
  private split(text: string): boolean {
    if (text.length !== LENGTH) return false;
    let high = 0;
    let low = 0;
    for (let at = 0; at < LENGTH - 1; at += 1) {
      const digit = text.charCodeAt(at) - ZERO;
      if (digit < 0 || digit > 9) return false;
      if (at < HALF) high = high * 10 + digit;
      else low = low * 10 + digit;
    }
    const last = text.charCodeAt(LENGTH - 1);
    const check = last === X ? 10 : last - ZERO;
    if (check < 0 || check > 10) return false;
    this.high = high;
    this.low = low * 11 + check;
    return true;
  }
}

/** Every digit moves every bit, so that neighbours fall far apart. */
function mixed(high: number, low: number): number {
  let hash = Math.imul(high, 0x2c1b3c6d) ^ Math.imul(low, 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function follow(next: Int32Array, first: number): number[] {
  const found: number[] = [];
  for (let at = first; at !== NONE; at = next[at] ?? NONE) found.push(at);
  return found.sort((a, b) => a - b);
}
