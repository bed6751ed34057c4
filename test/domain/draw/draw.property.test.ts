import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, type Stratum } from '../../../src/domain/draw/allocate';
import { draw, drawText, type DrawUnit } from '../../../src/domain/draw/draw';
import { sha256 } from '../../../src/domain/draw/sha256';

const anyStrata = fc
  .uniqueArray(
    fc.record({ name: fc.string(), size: fc.nat({ max: 400 }), covered: fc.boolean() }),
    {
      selector: ({ name }) => name,
      maxLength: 12,
    },
  )
  .filter((strata) => strata.length > 0);
const anySize = fc.nat({ max: 2000 });
const anyUnits: fc.Arbitrary<DrawUnit[]> = fc.uniqueArray(
  fc.record(
    {
      key: fc.string({ minLength: 1 }),
      stratum: fc.constantFrom('红军村', '双河村', '石梁村'),
      always: fc.constant('C、D级'),
    },
    { requiredKeys: ['key', 'stratum'] },
  ),
  { selector: ({ key }) => key, maxLength: 80 },
);
const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of the standard’s own example %j', (text, expected) => {
    expect(sha256(text)).toBe(expected);
  });

  it.each([54, 55, 56, 63, 64, 65, 119, 120])('at the edges of a block: %i bytes', (length) => {
    expect(sha256('a'.repeat(length))).toBe(digest('a'.repeat(length)));
  });

  it('is the digest every other tool gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(sha256(text)).toBe(digest(text));
      }),
    );
  });
});

describe('allocate', () => {
  it.each([
    ['in proportion', [50, 30, 20], 10, false, [5, 3, 2]],
    ['the largest remainder first', [5, 3, 3], 2, false, [1, 1, 0]],
    ['equal remainders: the larger stratum', [3, 1], 2, false, [2, 0]],
    ['at least one each', [97, 2, 1], 10, true, [8, 1, 1]],
    ['too few for one each: only in proportion', [97, 2, 1], 2, true, [2, 0, 0]],
    ['just enough for one each', [97, 2, 1], 3, true, [1, 1, 1]],
    ['an empty stratum gives nothing', [4, 0], 3, true, [3, 0]],
    ['all there are, and no more', [4, 2], 7, true, [4, 2]],
    ['none', [4, 2], 0, true, [0, 0]],
  ])('%s', (_, sizes, size, atLeastOne, expected) => {
    const strata = sizes.map((each, at) => ({ name: `层${at}`, size: each }));
    expect([...allocate(strata, { size, atLeastOne }).values()]).toEqual(expected);
  });

  it('asks no one of a stratum that is covered', () => {
    const strata = [
      { name: '甲', size: 97 },
      { name: '乙', size: 2, covered: true },
      { name: '丙', size: 1 },
    ];
    const shares = allocate(strata, { size: 10, atLeastOne: true });
    expect([...shares.values()]).toEqual([9, 0, 1]);
  });

  it('gives exactly what is wanted, never more than a stratum has, and one to each where it can', () => {
    fc.assert(
      fc.property(anyStrata, anySize, fc.boolean(), (strata, size, atLeastOne) => {
        const shares = allocate(strata, { size, atLeastOne });
        const total = strata.reduce((sum, stratum) => sum + stratum.size, 0);
        const isOpen = (each: Stratum): boolean => each.size > 0 && each.covered !== true;
        const open = strata.filter(isOpen).length;
        let given = 0;
        for (const stratum of strata) {
          const share = shares.get(stratum.name)!;
          given += share;
          expect(share).toBeLessThanOrEqual(stratum.size);
          const isDue = atLeastOne && Math.min(size, total) >= open && isOpen(stratum);
          expect(share).toBeGreaterThanOrEqual(isDue ? 1 : 0);
        }
        expect(given).toBe(Math.min(size, total));
      }),
    );
  });

  it('stays within one of the exact share without a minimum, whatever the order', () => {
    fc.assert(
      fc.property(anyStrata, anySize, (strata, size) => {
        const wish = { size, atLeastOne: false };
        const shares = allocate(strata, wish);
        const total = strata.reduce((sum, stratum) => sum + stratum.size, 0);
        for (const stratum of strata) {
          const exact = total === 0 ? 0 : (stratum.size * Math.min(size, total)) / total;
          expect(Math.abs(shares.get(stratum.name)! - exact)).toBeLessThan(1);
        }
        const turned = allocate([...strata].reverse(), wish);
        for (const [name, share] of shares) expect(turned.get(name)).toBe(share);
      }),
    );
  });
});

describe('draw', () => {
  const wish = (seed: string, size: number) => ({ seed, size, atLeastOne: true });

  it('does not look at the order of the rows', () => {
    const shuffles = anyUnits.chain((units) =>
      fc.tuple(fc.constant(units), fc.shuffledSubarray(units, { minLength: units.length })),
    );
    fc.assert(
      fc.property(shuffles, fc.string(), anySize, ([units, shuffled], seed, size) => {
        expect(draw(shuffled, wish(seed, size))).toEqual(draw(units, wish(seed, size)));
      }),
    );
  });

  it('takes everybody who must be taken, nobody twice, and as many as were asked for', () => {
    fc.assert(
      fc.property(anyUnits, fc.string(), anySize, (units, seed, size) => {
        const { drawn, strata } = draw(units, wish(seed, size));
        const keys = new Set(drawn.map(({ unit }) => unit.key));
        const certain = units.filter(({ always }) => always !== undefined);
        expect(keys.size).toBe(drawn.length);
        for (const { key } of certain) expect(keys).toContain(key);
        expect(drawn.length).toBe(Math.max(certain.length, Math.min(size, units.length)));
        const counted = strata.reduce((sum, each) => sum + each.always + each.random, 0);
        expect(counted).toBe(drawn.length);
      }),
    );
  });

  it('in one stratum, a larger draw by the same seed holds the smaller one', () => {
    fc.assert(
      fc.property(anyUnits, fc.string(), anySize, anySize, (units, seed, one, other) => {
        const all = units.map((unit) => ({ ...unit, stratum: '全镇' }));
        const keysOf = (size: number): string[] =>
          draw(all, wish(seed, size)).drawn.map(({ unit }) => unit.key);
        const [smaller, larger] = [Math.min(one, other), Math.max(one, other)];
        expect(keysOf(larger)).toEqual(expect.arrayContaining(keysOf(smaller)));
      }),
    );
  });

  it('can be made again by hand: digest, sort, take the first', () => {
    const keys = Array.from({ length: 40 }, (_, at) => `code:50022910820${at}`);
    const { drawn } = draw(
      keys.map((key) => ({ key, stratum: '红军村' })),
      wish('20240911', 5),
    );
    const byHand = keys.map((key) => digest(`20240911|${key}`).slice(0, 16)).sort();
    expect(drawn.map(({ number }) => number)).toEqual(byHand.slice(0, 5));
    expect(drawn.map(({ unit }) => digest(drawText('20240911', unit.key)).slice(0, 16))).toEqual(
      drawn.map(({ number }) => number),
    );
  });

  it('gives the frame another fingerprint when a household changes its stratum, and none for its row', () => {
    const units = [
      { key: 'code:1', stratum: '红军村' },
      { key: 'code:2', stratum: '双河村' },
    ];
    const { fingerprint } = draw(units, wish('1', 1));
    expect(draw([...units].reverse(), wish('2', 2)).fingerprint).toBe(fingerprint);
    const moved = units.map((unit) => ({ ...unit, stratum: '双河村' }));
    expect(draw(moved, wish('1', 1)).fingerprint).not.toBe(fingerprint);
  });
});
