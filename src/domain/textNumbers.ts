const FEWEST_SLOTS = 1024;

/**
 * Numbers texts in the order in which they first come, from 0. Nearly all texts of a list come once, which is
 * what a Map is slowest at: this open hash table over flat arrays takes half to two thirds of its time.
 */
export class TextNumbers {
  /** The number of the text that fell on the slot, plus 1; 0 where the slot is free. */
  private slots: Int32Array;
  private readonly hashes: number[] = [];
  private readonly texts: string[] = [];
  private readonly parts: number[] = [];

  /** `expected`: about how many there will be, where that is known beforehand. */
  constructor(expected = 0) {
    let slots = FEWEST_SLOTS;
    while (slots < expected * 2) slots *= 2;
    this.slots = new Int32Array(slots);
  }

  /** How many different texts have been numbered. */
  get size(): number {
    return this.texts.length;
  }

  /** The number of a text; the same text in another part of the list is another one. */
  numberOf(text: string, part = 0): number {
    const { hashes, texts, parts } = this;
    const hash = hashOf(text, part);
    const last = this.slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const number = (this.slots[slot] ?? 0) - 1;
      if (number < 0) return this.add(text, part, hash, slot);
      if (hashes[number] === hash && parts[number] === part && texts[number] === text) {
        return number;
      }
    }
  }

  private add(text: string, part: number, hash: number, slot: number): number {
    this.texts.push(text);
    this.parts.push(part);
    this.hashes.push(hash);
    this.slots[slot] = this.texts.length;
    if (this.texts.length * 2 > this.slots.length) this.grow();
    return this.texts.length - 1;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const last = slots.length - 1;
    for (let number = 0; number < this.hashes.length; number += 1) {
      let slot = (this.hashes[number] ?? 0) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = number + 1;
    }
    this.slots = slots;
  }
}

/** Every character moves every bit, so that codes which differ in one digit fall far apart. */
function hashOf(text: string, part: number): number {
  let hash = part;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
}
