import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import { layoutSheet } from '../../../src/domain/ledger/layoutSheet';
import { type LocatedColumns, locateColumns } from '../../../src/domain/ledger/locateColumns';
import { tableOf } from '../../../src/domain/rawTable';
import { frameOn, person, smallLedger } from './ledgerUnderTest';

const HEADER_ROW = 3;
const { content, record } = layoutSheet(
  smallLedger,
  [0, 1, 2, 3].map((who) => person(who)),
  frameOn('2026-12-01'),
);
const rows = content.rows.map((row) => row.cells);
const headers = rows[HEADER_ROW] ?? [];
const at = (header: string): number => headers.indexOf(header);

const withHeader = (header: string, text: string): CellValue[][] =>
  rows.map((row, index) =>
    row.map((cell) => (index === HEADER_ROW && cell === header ? text : cell)),
  );
const withColumn = (place: number, header: string, cells: CellValue = null): CellValue[][] =>
  rows.map((row, index) => {
    if (index < HEADER_ROW) return [...row];
    return [...row.slice(0, place), index === HEADER_ROW ? header : cells, ...row.slice(place)];
  });

function locate(cells: CellValue[][], isOurs = true): LocatedColumns {
  const located = locateColumns(tableOf('小台账', cells), smallLedger, record, isOurs);
  if (located === undefined) throw new Error('no header');
  return located;
}

describe('columns of a ledger', () => {
  it('are found where they were written', () => {
    const { headerRow, positions, missing, share } = locate(withHeader('', ''));
    expect(headerRow).toBe(HEADER_ROW);
    expect([...positions.values()]).toEqual(headers.map((_, index) => index));
    expect([missing, share]).toEqual([[], 1]);
  });

  it.each<[string, CellValue[][], string, number | undefined]>([
    ['after an inserted column', withColumn(2, '我的'), 'household-code', at('户编号') + 1],
    ['with blanks and a line break', withHeader('户主姓名', '户主\n 姓名'), 'head-name', 3],
    ['renamed, by what was written', withHeader('户主姓名', '当家人'), 'head-name', 3],
    ['renamed and beside an empty column', withColumn(4, '空列'), 'head-name', 3],
    ['twice under one header', withColumn(6, '鉴定等级', '甲'), 'grade', at('鉴定等级')],
    ['gone', rows.map((row) => row.filter((_, index) => index !== 5)), 'grade', undefined],
    [
      'the clerk’s own, renamed: nothing was written in it',
      withHeader('处理情况', '办理'),
      'note',
      undefined,
    ],
  ])('are found %s', (_, cells, id, expected) => {
    expect(locate(cells).positions.get(id)).toBe(expected);
  });

  it('are named as missing when the tool fills them and they are gone', () => {
    const cells = rows.map((row) => row.filter((_, index) => index !== at('鉴定等级')));
    expect(locate(cells).missing).toEqual(['grade']);
  });

  it('are not guessed by their values in a sheet that is somebody else’s', () => {
    const few = rows.map((row) => row.slice(0, 4));
    few[HEADER_ROW] = ['序号', '村', '编号', '姓名'];
    expect(locate(few, true).positions.get('head-name')).toBe(3);
    expect(locate(few, false).positions.has('head-name')).toBe(false);
  });

  it('are not looked for in a sheet without two of the headers', () => {
    const table = tableOf('统计表', [
      ['合计', '户主姓名'],
      [1, 2],
    ]);
    expect(locateColumns(table, smallLedger, record)).toBeUndefined();
  });
});
