import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellValue, isEmptyCell } from '../../../src/domain/cell';
import type { CellArea } from '../../../src/domain/rawTable';
import { ids, type OneSheet, readSheet } from './sheets';

const listHeader = ['序号', '村', '户编号', '户主姓名', '身份证号', '鉴定等级', '备注'];
const personHeader = ['序号', '户编号', '户主姓名', '姓名', '身份证号', '与户主关系', '备注'];

const words = [
  ...[
    '张三',
    '李村',
    '红军村',
    '一、红军村（2户）',
    '3组',
    '小计',
    '合计',
    '共2户',
    '备注：无',
    '户主',
  ],
  ...[
    '配偶',
    '审核人：',
    'A1',
    'A2',
    'B级',
    '/',
    '无',
    '　',
    ids[0],
    ids[1],
    '序号',
    '户主姓名',
    '以下空白',
  ],
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.constant({ kind: 'error' as const, code: '#REF!' }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'date' as const, serial: 45000 }) },
);
const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 });
const merge: fc.Arbitrary<CellArea> = fc
  .tuple(fc.nat(12), fc.nat(7), fc.nat(3), fc.nat(3))
  .map(([top, left, height, width]) => ({
    top: top + 1,
    left,
    bottom: top + 1 + height,
    right: left + width,
  }));
const header = fc.constantFrom(listHeader, personHeader);

function rowsOf({ sheet, households, ledger }: OneSheet): number[] {
  return [
    ...sheet.headerRows,
    ...sheet.skippedRows.map(({ row }) => row),
    ...sheet.looseRows.map(({ row }) => row),
    ...[...households, ...ledger].flatMap((household) => household.rows),
  ];
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

describe('每一行都有交代', () => {
  it('有内容的每一行恰好是表头、户、跳过的行或说不清的行之一', () => {
    fc.assert(
      fc.property(header, rows, fc.array(merge, { maxLength: 3 }), (head, body, merges) => {
        const all = [head, ...body];
        const read = readSheet(all, { merges });
        fc.pre(read.sheet.headerRows[0] === 0);
        const filled = all.flatMap((cells, row) => (cells.every(isEmptyCell) ? [] : [row]));
        const accounted = rowsOf(read).filter((row) => !read.sheet.headerRows.includes(row));
        expect(sorted(accounted)).toEqual(
          filled.filter((row) => !read.sheet.headerRows.includes(row)),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('任意的表都不会使读取出错', () => {
    fc.assert(
      fc.property(rows, fc.array(merge, { maxLength: 3 }), (body, merges) => {
        expect(readSheet(body, { merges }).sheets).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it('户的标识从不重复', () => {
    fc.assert(
      fc.property(header, rows, (head, body) => {
        const keys = readSheet([head, ...body]).households.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('表头上面加任意几行标题，读出的户不变', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), rows, (count, body) => {
        const title = Array.from({ length: count }, () => ['高燕镇“回头看”工作表']);
        const plain = readSheet([listHeader, ...body]);
        const titled = readSheet([...title, listHeader, ...body]);
        fc.pre(plain.sheet.headerRows.length === 1 && titled.sheet.headerRows.length === 1);
        expect(titled.households.map(({ key, rows: at }) => [key, at])).toEqual(
          plain.households.map(({ key, rows: at }) => [key, at.map((row) => row + count)]),
        );
      }),
    );
  });
});
