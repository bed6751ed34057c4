import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNumber, PackedNumbers, unpackNumber } from '../../../src/domain/tally/packedNumbers';
import { type NumbersOfList, sharedNumbers } from '../../../src/domain/tally/sharedNumbers';

const DIGITS = '0123456789'.split('');
const digits = (length: number) =>
  fc.array(fc.constantFrom(...DIGITS), { minLength: length, maxLength: length });
const number = fc
  .tuple(digits(17), fc.constantFrom(...DIGITS, 'X'))
  .map(([front, last]) => front.join('') + last);

function listOf(numbers: readonly string[]): NumbersOfList {
  const packed = new PackedNumbers();
  const texts = numbers.filter((each) => !packed.add(each));
  return { packed: packed.distinct(), texts: [...new Set(texts)] };
}

describe('packed numbers', () => {
  it('are read back as they were', () => {
    fc.assert(
      fc.property(number, (text) => {
        const [high, low] = packNumber(text)!;
        expect(unpackNumber(high, low)).toBe(text);
      }),
    );
  });

  it.each([
    '',
    '51222919380101901',
    '5122291938010190190',
    '51222919380101901x',
    '5122291938010190１9',
  ])('are not made of “%s”', (text) => {
    expect(packNumber(text)).toBeUndefined();
  });
});

describe('numbers of several lists', () => {
  const few = fc.constantFrom(
    ...['512229193801019019', '51222919380101902X', '512229193801019020', '000000000000000000'],
    ...['999999999999999999', 'H12345678', '护照'],
  );

  it('are found however they are spread, and counted beyond those that are listed', () => {
    const lists = fc.array(fc.array(fc.oneof(few, number), { maxLength: 30 }), { maxLength: 6 });
    fc.assert(
      fc.property(lists, fc.nat({ max: 4 }), (given, most) => {
        const holders = new Map<string, number[]>();
        given.forEach((numbers, list) => {
          for (const each of new Set(numbers))
            holders.set(each, [...(holders.get(each) ?? []), list]);
        });
        const expected = new Map([...holders].filter(([, found]) => found.length > 1));
        const { count, listed } = sharedNumbers(given.map(listOf), most);
        expect(count).toBe(expected.size);
        expect(listed).toHaveLength(Math.min(most, count));
        for (const each of listed) expect(each.lists).toEqual(expected.get(each.number));
      }),
    );
  });

  it('come in thousands that agree in their first places', () => {
    const numbers = Array.from(
      { length: 5000 },
      (_, at) => `5122291938010${String(at).padStart(5, '0')}`,
    );
    const { count, listed } = sharedNumbers([listOf(numbers), listOf(numbers.slice(4000))], 2000);
    expect(count).toBe(1000);
    expect(listed.map((each) => each.number).sort()).toEqual(numbers.slice(4000));
  });
});
