import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CertificateTable, NONE } from '../../../src/domain/reconcile/certificateTable';
import { joinByKey, type KeyGroup } from '../../../src/domain/reconcile/joinByKey';

/** Numbers that differ in one place only, so that few answers are right by chance. */
const number = fc
  .tuple(
    fc.constantFrom('512229196807', '512228196807'),
    fc.nat({ max: 12 }),
    fc.constantFrom('8', 'X'),
  )
  .map(([start, middle, end]) => `${start}${String(middle).padStart(5, '0')}${end}`);
const numbers = fc.array(number, { maxLength: 40 });

function grouped(left: readonly string[], right: readonly string[]): KeyGroup[] {
  const table = new CertificateTable(left.length, right.length);
  right.forEach((text, at) => table.addRight(at, text));
  const slots = left.map((text, at) => table.addLeft(at, text));
  return slots.flatMap((slot, at) => {
    const group = slot === NONE ? undefined : table.groupAt(slot, at);
    return group === undefined ? [] : [group];
  });
}

describe('CertificateTable', () => {
  it('finds what a join by text finds', () => {
    fc.assert(
      fc.property(numbers, numbers, (left, right) => {
        const positions = (list: readonly string[]): number[] => list.map((_, at) => at);
        const key = (list: readonly string[]) => (at: number) => list[at] ?? '';
        const joined = joinByKey(positions(left), positions(right), key(left), key(right));
        expect(grouped(left, right)).toEqual(joined.filter((group) => group.right.length > 0));
      }),
    );
  });

  it('tells of a number that stands once on either side without making a list', () => {
    const table = new CertificateTable(2, 2);
    table.addRight(1, '512229196807209028');
    const slot = table.addLeft(0, '512229196807209028');
    expect(table.onlyRight(slot, 0)).toBe(1);
    table.addLeft(1, '512229196807209028');
    expect(table.onlyRight(slot, 0)).toBe(NONE);
  });

  it.each([
    '51222919680720902',
    '51222919680720902x',
    '5122291968072090２8',
    '',
    '51222919680720902 ',
  ])('does not keep “%s”, which is no number of 18 characters', (text) => {
    const table = new CertificateTable(1, 1);
    expect(table.addRight(0, text)).toBe(false);
    expect(table.addLeft(0, text)).toBe(NONE);
  });
});
