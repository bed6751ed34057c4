import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/domain/cell';
import { tableOf } from '../../src/domain/rawTable';
import { compareVersions } from '../../src/jobs/compareVersions';
import { versionsJson } from '../../src/jobs/versionsJson';
import { versionsResultSchema } from '../../src/jobs/versionsSchema';
import { defaultProfile } from '../../src/policy/profiles';

type Rows = readonly (readonly CellValue[])[];

const OPTIONS = { profile: defaultProfile, day: '2020-06-19' };
const ID = ['512229196001019014', '512229196101019011', '512229196201019019'] as const;
const HEADER = ['序号', '村', '户编号', '户主姓名', '证件号码', '鉴定等级', '自填栏'];
const ROWS: Rows = [
  HEADER,
  [1, '红军村', '500229108201', '测试甲', ID[0], 'A级', '甲'],
  [2, '红军村', '500229108202', '测试乙', ID[1], 'B级', '乙'],
  [3, '石梁村', '500229108203', '测试丙', ID[2], 'C级', '丙'],
];

const file = (name: string, rows: Rows) => [tableOf('Sheet1', rows, { workbook: `${name}.xlsx` })];
function versions(before: Rows, after: Rows) {
  const result = compareVersions(file('上周', before), file('本周', after), OPTIONS);
  const [list, ...others] = versionsResultSchema.parse(versionsJson(result)).lists;
  expect(others).toEqual([]);
  return list!;
}
const SAME = {
  added: [],
  removed: [],
  changed: [],
  addedColumns: [],
  removedColumns: [],
  perhapsSame: [],
};

/** The rows with one cell other. */
const changed = (row: number, column: number, value: CellValue): Rows =>
  ROWS.map((cells, at) => (at === row ? cells.with(column, value) : cells));

/** The rows without their village column, below a row that names the village. */
const underHeadings = (villages: readonly [string, string]): Rows => {
  const [header = [], ...rows] = ROWS.map((cells) => cells.toSpliced(1, 1));
  return [header, [villages[0]], ...rows.slice(0, 2), [villages[1]], ...rows.slice(2)];
};

describe('villages that stand above the rows', () => {
  it('are the same as villages in a column', () => {
    expect(versions(ROWS, underHeadings(['红军村（2户）', '二、石梁村']))).toMatchObject({
      ...SAME,
      removedColumns: ['村'],
      rowsSame: 3,
    });
  });

  it('are told when they are others than before, whatever stands beside their names', () => {
    const before = underHeadings(['红军村（2户）', '石梁村（1户）']);
    const { changed } = versions(before, underHeadings(['红军村（3户）', '柏树村']));
    expect(changed).toMatchObject([
      { household: '500229108203', column: '村（社区）', before: '石梁村', after: '柏树村' },
    ]);
  });

  it('come from the name of the sheet', () => {
    const sheet = (name: string) => [
      tableOf(
        name,
        ROWS.slice(0, 3).map((cells) => cells.toSpliced(1, 1)),
        { workbook: '甲.xlsx' },
      ),
    ];
    const [list] = compareVersions(sheet('红军村'), sheet('石梁村'), OPTIONS).lists;
    expect(list?.changes.changed).toMatchObject([
      { field: 'village', beforeText: '红军村', afterText: '石梁村', beforeColumn: 0 },
      { field: 'village', beforeText: '红军村', afterText: '石梁村' },
    ]);
  });
});

describe('two versions of one export', () => {
  it('are the same as themselves', () => {
    expect(versions(ROWS, ROWS)).toMatchObject({
      ...SAME,
      rowsSame: 3,
      rowsBefore: 3,
      rowsAfter: 3,
    });
  });

  it('tell a changed cell with both values and both places', () => {
    const { changed: cells } = versions(ROWS, changed(2, 5, 'C级'));
    expect(cells).toEqual([
      {
        ...{
          household: '500229108202',
          person: '',
          column: '鉴定等级',
          before: 'B级',
          after: 'C级',
        },
        beforeCell: '《上周.xlsx》Sheet1!F3',
        afterCell: '《本周.xlsx》Sheet1!F3',
        spellingOnly: false,
      },
    ]);
  });

  it.each<[string, number, CellValue, boolean]>([
    ['blanks in a name', 3, '测试 乙', true],
    ['a changed head', 3, '测试丁', false],
    ['a column that nobody knows', 6, '别的', false],
    ['another number', 4, ID[0].replace('9014', '9022'), false],
    ['a village by another kind', 1, '红军社区', false],
    ['a cell that was emptied', 5, null, false],
  ])('see %s', (_, column, value, spellingOnly) => {
    const { changed: cells } = versions(ROWS, changed(2, column, value));
    expect(cells).toMatchObject([{ household: '500229108202', spellingOnly }]);
  });

  it('tell rows that came and rows that went', () => {
    const { added, removed, rowsSame } = versions(
      [HEADER, ROWS[1]!, ROWS[2]!],
      [HEADER, ROWS[3]!, ROWS[1]!],
    );
    expect(added).toEqual([
      { household: '500229108203', person: '', cell: '《本周.xlsx》Sheet1!A2' },
    ]);
    expect(removed).toMatchObject([{ household: '500229108202' }]);
    expect(rowsSame).toBe(1);
  });

  it('tell columns that came and columns that went, and compare no running numbers', () => {
    const after = ROWS.map((row, at) => [...row.slice(0, 6), at === 0 ? '新栏' : 'x']);
    expect(versions(ROWS, after)).toMatchObject({
      ...SAME,
      ...{ addedColumns: ['新栏'], removedColumns: ['自填栏'], rowsSame: 3 },
    });
  });

  it('ask about rows that may be the same', () => {
    const after = ROWS.map((row, at) =>
      at === 2 ? ['2', '红军村', null, '测试乙', null, 'B级', '乙'] : row,
    );
    const before = ROWS.map((row, at) =>
      at === 2 ? ['2', '红军村', null, '测试乙', ID[1].slice(0, 17), 'B级', '乙'] : row,
    );
    const { perhapsSame, changed: cells } = versions(before, after);
    expect(cells).toEqual([]);
    expect(perhapsSame).toMatchObject([{ before: '《上周.xlsx》Sheet1!A3' }]);
  });

  it('follow persons within their household', () => {
    const header = ['户编号', '姓名', '证件号码', '与户主关系', '健康状况'];
    const head = ['500229108201', '测试甲', ID[0], '户主', '健康'];
    const wife = ['500229108201', '测试乙', ID[1], '配偶', '健康'];
    const son = ['500229108201', '测试丙', ID[2], '之子', '健康'];
    const found = versions([header, head, wife], [header, head, son, wife.with(4, '残疾')]);
    expect(found.added).toMatchObject([{ household: '500229108201', person: '测试丙' }]);
    expect(found.removed).toEqual([]);
    expect(found.changed).toMatchObject([{ person: '测试乙', column: '健康状况', after: '残疾' }]);
  });

  it('do not depend on the order of rows and columns', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([1, 2, 3], { minLength: 3 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
        (rows, columns) => {
          const after = [0, ...rows].map((row) =>
            columns.map((column) => changed(2, 5, 'D级')[row]?.[column] ?? null),
          );
          const { changed: cells, added, removed, rowsSame } = versions(ROWS, after);
          expect(cells).toMatchObject([{ household: '500229108202', before: 'B级', after: 'D级' }]);
          expect([added, removed, rowsSame]).toEqual([[], [], 2]);
        },
      ),
    );
  });

  it('must be of one system', () => {
    const [app, poor] = [file('核验APP导出', ROWS), file('国家扶贫系统', ROWS)];
    const [list] = compareVersions(app, poor, OPTIONS).lists;
    expect(list?.changes.rowsSame).toBe(3);
    expect(() => compareVersions(app, file('空', [['没有名单']]), OPTIONS)).toThrow(
      '《空.xlsx》里没有找到住户名单',
    );
  });
});
