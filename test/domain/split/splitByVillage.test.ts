import { describe, expect, it } from 'vitest';
import { type CellValue, cellText } from '../../../src/domain/cell';
import { type RawTable, tableOf } from '../../../src/domain/rawTable';
import { planSplit } from '../../../src/jobs/splitWorkbook';
import { OPTIONS } from '../../jobs/villageCopies';

const HEADER = ['序号', '户主姓名', '身份证号', '联系电话'];
const person = (serial: number, name: string): CellValue[] => [
  serial,
  name,
  `5122291968072090${String(serial).padStart(2, '0')}`,
  null,
];

const split = (...tables: RawTable[]) => planSplit({ name: '总表.xlsx', tables }, OPTIONS);

/** First filled cells of the rows that a village gets of a sheet, header left out. */
function rowsOf(planned: ReturnType<typeof split>, village: string, sheet = '名单'): string[] {
  const file = planned.files.find(({ label }) => label === village);
  const table = file?.sheets.find(({ name }) => name === sheet)?.grid.table;
  return (table?.rows ?? []).slice(1).map((row) => cellText(row[1]) || cellText(row[0]));
}

describe('dividing a list by village', () => {
  it('separator rows go with the rows below them, sums stay, notes go to all', () => {
    const planned = split(
      tableOf('名单', [
        HEADER,
        ['一、红军村（2户）'],
        person(1, '赵甲一'),
        person(2, '钱甲一'),
        ['小计', null, '2户'],
        ['二、石梁村（1户）'],
        person(3, '孙甲一'),
        ['说明：红军村的由镇里核'],
        ['审核人：　　填表人：'],
      ]),
    );
    expect(rowsOf(planned, '红军村')).toEqual([
      ...['一、红军村（2户）', '赵甲一', '钱甲一', '审核人：　　填表人：'],
    ]);
    expect(rowsOf(planned, '石梁村')).toEqual([
      ...['二、石梁村（1户）', '孙甲一', '审核人：　　填表人：'],
    ]);
    expect(planned.counts).toMatchObject([
      { rows: 8, ofVillages: 3, ofNone: 0, headings: 2, shared: 1, left: 2 },
    ]);
  });

  it('the name of a sheet gives the village of its rows', () => {
    const planned = split(
      tableOf('红军村', [HEADER, person(1, '赵甲一')]),
      tableOf('石梁村', [HEADER, person(2, '钱甲一')]),
    );
    expect(
      planned.files.map(({ label, sheets }) => [label, sheets.map(({ name }) => name)]),
    ).toEqual([
      ['红军村', ['红军村']],
      ['石梁村', ['石梁村']],
    ]);
  });

  it('a village of two spellings gets one file, rows of none their own', () => {
    const planned = split(
      tableOf('名单', [
        ['村', ...HEADER.slice(1)],
        ['红军村', ...person(1, '赵甲一').slice(1)],
        ['红军', ...person(2, '钱甲一').slice(1)],
        [null, ...person(3, '孙甲一').slice(1)],
      ]),
    );
    expect(planned.files.map(({ name }) => name)).toEqual(['红军村.xlsx', '未填村名.xlsx']);
    expect(rowsOf(planned, '未填村名')).toEqual(['孙甲一']);
    expect(planned.notes.join()).toContain('有1行不知道属于哪个村');
  });

  it('a list without any village is refused', () => {
    expect(() => split(tableOf('名单', [HEADER, person(1, '赵甲一')]))).toThrow(
      '没有认出任何一行的村名',
    );
  });
});
