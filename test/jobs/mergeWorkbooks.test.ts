import { describe, expect, it } from 'vitest';
import { type CellValue, cellText } from '../../src/domain/cell';
import { BASE_SHEET } from '../../src/domain/merge/baseSheet';
import type { IssueKind } from '../../src/domain/merge/issue';
import {
  type Copy,
  FIRST_ROW,
  handedOut,
  HEADER,
  LIST,
  merged,
  rowsOf,
  townRows,
  withRows,
  workbook,
} from './villageCopies';

const GROUP = HEADER.indexOf('组');
const PHONE = HEADER.indexOf('联系电话');
const NUMBER = HEADER.indexOf('身份证号');
const REMARK = HEADER.indexOf('备注');

const town = workbook('总表.xlsx', townRows(6));
const [redArmy] = handedOut(town) as [Copy, Copy];

/** Types into a row of a copy, counted from its first household. */
function typed(copy: Copy, household: number, column: number, value: CellValue): Copy {
  return withRows(copy, (rows) => {
    const cells = rows[FIRST_ROW + household]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
    return rows;
  });
}

const at = (copy: Copy, household: number, column: number): CellValue =>
  rowsOf(copy)[FIRST_ROW + household]?.[column] ?? null;

const kinds = (from: ReturnType<typeof merged>): IssueKind[] =>
  from.planned.listed.map(({ issue }) => issue.kind);

describe('one cell', () => {
  it.each<[string, CellValue, CellValue, CellValue, IssueKind[]]>([
    ['only the village changed it', '照旧', '村改', '村改', []],
    ['only the township changed it', '镇改', '照旧', '镇改', []],
    ['both changed it alike', '都改', '都改', '都改', []],
    ['both changed it differently', '镇改', '村改', '镇改', ['conflict']],
    ['the village cleared it', '照旧', null, null, []],
    ['the village cleared what the township changed', '镇改', null, '镇改', ['conflict']],
    [
      'an error cannot be taken over',
      '照旧',
      { kind: 'error', code: '#N/A' },
      '照旧',
      ['unwritable'],
    ],
  ])('%s', (_, inTown, inVillage, expected, listed) => {
    const result = merged(typed(town, 0, REMARK, inTown), [typed(redArmy, 0, REMARK, inVillage)]);
    expect(at(result.after, 0, REMARK)).toBe(expected);
    expect(kinds(result)).toEqual(listed);
  });

  it('a number that has lost its digits is replaced by the village’s', () => {
    const lost: CellValue = { kind: 'long-number', text: '5.1222919680720E+17' };
    const before = typed(town, 0, NUMBER, lost);
    const [village] = handedOut(before) as [Copy];
    const after = merged(before, [typed(village, 0, NUMBER, '512229196807209028')]).after;
    expect(at(after, 0, NUMBER)).toBe('512229196807209028');
  });

  it('a formula of the township is never overwritten', () => {
    const formulas = new Map([[FIRST_ROW, [REMARK]]]);
    const withFormula = { ...town, tables: town.tables.map((table) => ({ ...table, formulas })) };
    const result = merged(withFormula, [typed(redArmy, 0, REMARK, '村改')]);
    expect(at(result.after, 0, REMARK)).toBe('照旧');
    expect(kinds(result)).toEqual(['formula']);
  });

  it('two files of one village that disagree are both listed, whichever comes first', () => {
    const files = ['甲', '乙'].map((text) => ({
      ...typed(redArmy, 0, REMARK, text),
      name: `红军村${text}.xlsx`,
    }));
    const result = merged(town, files);
    expect(at(result.after, 0, REMARK)).toBe('照旧');
    expect(kinds(result)).toEqual(['villages-differ', 'villages-differ']);
    expect(merged(town, files.reverse()).planned.plan).toEqual(result.planned.plan);
  });
});

describe('rows and columns', () => {
  const newcomer = [
    '',
    '红军村',
    '1组',
    '60022900000001',
    '新户主',
    '512229197001010011',
    null,
    '新',
  ];

  it('a row of the village’s is added below the list, and not again the next time', () => {
    const village = withRows(redArmy, (rows) => [...rows, newcomer]);
    const first = merged(town, [village]);
    expect(rowsOf(first.after)).toHaveLength(rowsOf(town).length + 1);
    expect(rowsOf(first.after).at(-1)?.slice(1, 6)).toEqual(newcomer.slice(1, 6));
    expect(kinds(first)).toEqual(['row-added']);
    expect(merged(first.after, [village]).planned.plan.writes).toEqual([]);
  });

  it('a row that would be read as another village’s is listed and not added', () => {
    const village = withRows(redArmy, (rows) => [...rows, newcomer.with(1, '石梁村')]);
    const result = merged(town, [village]);
    expect(rowsOf(result.after)).toEqual(rowsOf(town));
    expect(kinds(result)).toEqual(['row-unplaced']);
  });

  it('a row that the village deleted stays and is listed', () => {
    const result = merged(town, [withRows(redArmy, (rows) => rows.toSpliced(FIRST_ROW, 1))]);
    expect(rowsOf(result.after)).toEqual(rowsOf(town));
    expect(kinds(result)).toEqual(['row-gone']);
  });

  it('what the village changed in a row that the township deleted is listed', () => {
    const without = withRows(town, (rows) => rows.toSpliced(FIRST_ROW, 1));
    const result = merged(without, [typed(redArmy, 0, REMARK, '村改')]);
    expect(rowsOf(result.after)).toEqual(rowsOf(without));
    expect(kinds(result)).toEqual(['row-missing']);
  });

  it('rows are found again when both sides sorted theirs, columns when one was inserted', () => {
    const sorted = withRows(town, ([title, header, ...rows]) => [
      title!,
      header!,
      ...rows.reverse(),
    ]);
    const village = withRows(typed(redArmy, 0, PHONE, '19911112222'), (rows) =>
      rows.map((cells, row) => ['', ...cells].with(0, row === FIRST_ROW - 1 ? '本村备注' : null)),
    );
    const result = merged(sorted, [village]);
    expect(at(result.after, 5, PHONE)).toBe('19911112222');
    expect(kinds(result)).toEqual(['outside']);
  });

  it('what stands in a column of the village’s own is listed, the township’s layout stays', () => {
    const village = withRows(redArmy, (rows) =>
      rows.map((cells, row) => {
        if (row === FIRST_ROW - 1) return [...cells, '本村备注'];
        return row === FIRST_ROW ? [...cells, '要再看'] : cells;
      }),
    );
    const result = merged(town, [village]);
    expect(rowsOf(result.after)).toEqual(rowsOf(town));
    expect(result.planned.listed.map(({ issue }) => [issue.kind, issue.village])).toEqual([
      ['column-added', '要再看'],
      ['outside', '本村备注'],
    ]);
  });
});

describe('a file that was not handed out', () => {
  const bare = (copy: Copy): Copy => ({
    ...copy,
    tables: copy.tables.filter(({ name }) => name !== BASE_SHEET),
  });

  it('fills blanks and overwrites nothing', () => {
    const village = typed(typed(bare(redArmy), 0, PHONE, '19911112222'), 1, REMARK, '村改');
    const result = merged(town, [village]);
    expect(at(result.after, 0, PHONE)).toBe('19911112222');
    expect(at(result.after, 2, REMARK)).toBe('照旧');
    expect(kinds(result)).toEqual(['no-base']);
    expect(result.planned.notes.join()).toContain('没有分村时的记录');
  });

  it('is treated alike when its record was tampered with', () => {
    const village = {
      ...redArmy,
      tables: redArmy.tables.map((table) =>
        table.name === BASE_SHEET
          ? { ...table, rows: table.rows.filter((_, row) => row !== 4) }
          : table,
      ),
    };
    const result = merged(town, [typed(village, 0, REMARK, '村改')]);
    expect(kinds(result)).toEqual(['no-base']);
    expect(result.planned.notes.join()).toContain('已损坏');
  });

  it('is refused when it has no sheet of the township’s', () => {
    const other = {
      ...redArmy,
      tables: redArmy.tables.map((table) => ({ ...table, name: '别的' })),
    };
    expect(() => merged(town, [other])).toThrow('没有和总表同名的名单');
  });
});

describe('决定', () => {
  const conflicting = () =>
    merged(typed(town, 0, GROUP, '2组'), [typed(redArmy, 0, GROUP, '3组')]).after;

  function decided(text: string): Copy {
    const after = conflicting();
    const tables = after.tables.map((table) => {
      if (table.name !== '合并冲突') return table;
      const header = table.rows.findIndex((row) => row.some((cell) => cellText(cell) === '决定'));
      const column = table.rows[header]!.findIndex((cell) => cellText(cell) === '决定');
      const rows = table.rows.map((row, index) =>
        index === header + 1 ? row.with(column, text) : row,
      );
      return { ...table, rows };
    });
    return { ...after, tables };
  }

  it.each([
    ['以镇为准', '2组'],
    ['以村为准', '3组'],
    ['4组', '4组'],
  ])('%s', (text, expected) => {
    const files = [typed(redArmy, 0, GROUP, '3组')];
    const { after } = merged(decided(text), files);
    expect(at(after, 0, GROUP)).toBe(expected);
    expect(merged(after, files).planned.plan.writes).toEqual([]);
    expect(after.tables.some(({ name }) => name === LIST)).toBe(true);
  });
});
