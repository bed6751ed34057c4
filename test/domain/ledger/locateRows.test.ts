import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import { layoutSheet } from '../../../src/domain/ledger/layoutSheet';
import { locateColumns } from '../../../src/domain/ledger/locateColumns';
import { locateRows } from '../../../src/domain/ledger/locateRows';
import { matchEntities } from '../../../src/domain/ledger/matchEntities';
import { tableOf } from '../../../src/domain/rawTable';
import { type Person, frameOn, person, smallLedger } from './ledgerUnderTest';

const FIRST = 4;
const people = [person(0), person(3), person(6)];
const { content, record } = layoutSheet(smallLedger, people, frameOn('2026-12-01'));
const rows = content.rows.map((row) => [...row.cells]);
const NAME = 3;
const CODE = 2;
const ID = 4;

/** The row of each person, counted from the first below the header; `?` where it is doubtful, `-` where there is none. */
function rowsOf(data: CellValue[][], fresh: readonly Person[] = people): string {
  const table = tableOf('小台账', [...rows.slice(0, FIRST), ...data]);
  const columns = locateColumns(table, smallLedger, record);
  if (columns === undefined) throw new Error('no header');
  const entities = matchEntities(smallLedger, fresh, record);
  const { rowOf, doubtful } = locateRows(table, columns, smallLedger, record, entities);
  return entities
    .map((_, index) => {
      const row = rowOf.get(index);
      if (row !== undefined) return String(row - FIRST);
      return doubtful.has(index) ? '?' : '-';
    })
    .join(' ');
}

const [one = [], two = [], three = []] = rows.slice(FIRST);
const changed = (row: CellValue[], changes: Record<number, CellValue>): CellValue[] =>
  row.map((cell, column) => (column in changes ? (changes[column] ?? null) : cell));
const own: CellValue[] = [null, '自己加的', null, '某人', null, '无'];

describe('rows of a ledger', () => {
  it.each<[string, CellValue[][], string]>([
    ['as they were written', [one, two, three], '0 1 2'],
    ['sorted', [three, one, two], '1 2 0'],
    ['with a row of the clerk’s own and an empty one between', [one, own, [], two, three], '0 3 4'],
    ['one deleted', [one, three], '0 - 1'],
    ['a number corrected by the clerk', [one, changed(two, { [CODE]: 'H9' }), three], '0 1 2'],
    ['a name corrected', [one, changed(two, { [NAME]: '新名' }), three], '0 1 2'],
    [
      'both numbers gone, the name left',
      [changed(one, { [CODE]: null, [ID]: null }), two, three],
      '0 1 2',
    ],
    [
      'copied: the one most like what was written',
      [one, changed(two, { 5: 'D' }), two, three],
      '0 2 3',
    ],
    [
      'the certificate of a household that has its own row: the code decides',
      [one, changed(two, { [ID]: one[ID] ?? null, [NAME]: '谁' }), three],
      '0 1 2',
    ],
    [
      'the code of one, certificate and name of nobody else',
      [changed(one, { [CODE]: 'H1003', [ID]: null }), three],
      '? ? 1',
    ],
    [
      'the same name under other numbers: another household',
      [changed(one, { [CODE]: 'X', [ID]: 'Y' }), two],
      '- 1 -',
    ],
  ])('%s', (_, data, expected) => {
    expect(rowsOf(data)).toBe(expected);
  });

  it('are found by the new number and by the old one', () => {
    const renumbered = [person(0, { code: 'H新' }), ...people.slice(1)];
    expect(rowsOf([one, two, three], renumbered)).toBe('1 2 0');
    expect(rowsOf([changed(one, { [CODE]: 'H新' }), two, three], renumbered)).toBe('1 2 0');
  });

  it('of more than four households of one name and no number are nobody’s', () => {
    const same = [0, 3, 6, 9, 12].map((who) =>
      person(who, { code: '', idNumber: '', name: '同名', village: '第1村' }),
    );
    const nameless = changed(one, { [CODE]: null, [ID]: null, [NAME]: '同名' });
    expect(rowsOf([nameless], same).startsWith('- - - - -')).toBe(true);
  });
});
