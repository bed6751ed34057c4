import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextNumbers } from '../../src/domain/textNumbers';

describe('numbering texts', () => {
  it('numbers them in the order in which they first come, part by part', () => {
    const numbers = new TextNumbers();
    const given = ['王明', '李华', '王明', ''].map((text) => numbers.numberOf(text));
    expect(given).toEqual([0, 1, 0, 2]);
    expect(numbers.numberOf('王明', 1)).toBe(3);
    expect(numbers.size).toBe(4);
  });

  it('agrees with a Map over any texts, also when it has grown', () => {
    const texts = fc.array(fc.oneof(fc.string({ maxLength: 2 }), fc.integer().map(String)), {
      maxLength: 3000,
      size: 'max',
    });
    fc.assert(
      fc.property(texts, (list) => {
        const known = new Map<string, number>();
        const numbers = new TextNumbers();
        for (const text of list) {
          if (!known.has(text)) known.set(text, known.size);
          expect(numbers.numberOf(text)).toBe(known.get(text));
        }
      }),
      { numRuns: 20 },
    );
  });
});
