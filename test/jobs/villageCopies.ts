import { applyWrites } from '../../src/domain/applyPlan';
import type { CellValue } from '../../src/domain/cell';
import { type RawTable, tableOf } from '../../src/domain/rawTable';
import type { CheckOptions } from '../../src/jobs/checkWorkbooks';
import { type PlannedMerge, planMerge } from '../../src/jobs/mergeWorkbooks';
import { planSplit } from '../../src/jobs/splitWorkbook';
import { defaultProfile } from '../../src/policy/profiles';

export const OPTIONS: CheckOptions = { profile: defaultProfile, day: '2024-10-08' };
export const LIST = '住户表';
export const HEADER = [
  '序号',
  '村',
  '组',
  '户编号',
  '户主姓名',
  '身份证号',
  '联系电话',
  '备注',
  '标记',
];
/** Column in which every row bears a mark that nobody edits. */
export const MARK = HEADER.indexOf('标记');
export const FIRST_ROW = 2;

export type Rows = CellValue[][];

/** A household list of two villages; its rows are marked m0, m1 … */
export function townRows(count: number): Rows {
  const rows = Array.from({ length: count }, (_, index): CellValue[] => {
    const village = index % 2 === 0 ? '红军村' : '石梁村';
    const number = String(index).padStart(4, '0');
    const person = `${'赵钱孙李周吴郑王冯陈'[index % 10] ?? ''}${'甲乙丙丁戊己庚辛壬癸'[Math.floor(index / 10)] ?? ''}一`;
    const id = `51222919680720${number}`;
    return [
      index + 1,
      village,
      '1组',
      `5002290000${number}`,
      person,
      id,
      null,
      '照旧',
      `m${index}`,
    ];
  });
  return [['住户台账'], HEADER, ...rows];
}

export interface Copy {
  readonly name: string;
  readonly tables: readonly RawTable[];
}

export const workbook = (name: string, rows: Rows): Copy => ({
  name,
  tables: [tableOf(LIST, rows, { workbook: name })],
});

/** The files of a split as they would be read back, unedited. */
export function handedOut(town: Copy): readonly Copy[] {
  return planSplit(town, OPTIONS).files.map(({ name, sheets, base }) => {
    const tables = sheets.map(({ grid }) => ({ ...grid.table, workbook: name }));
    return { name, tables: applyWrites(tables, [{ kind: 'create-sheet', content: base }], name) };
  });
}

/** The same file with other rows in its list. */
export function withRows(copy: Copy, edit: (rows: Rows) => Rows): Copy {
  const tables = copy.tables.map((table) =>
    table.name === LIST ? { ...table, rows: edit(table.rows.map((row) => [...row])) } : table,
  );
  return { ...copy, tables };
}

export function rowsOf({ tables }: Copy): Rows {
  return (tables.find(({ name }) => name === LIST)?.rows ?? []).map((row) => [...row]);
}

/** The township's workbook after the merge, and what was planned. */
export function merged(town: Copy, files: readonly Copy[]): { after: Copy; planned: PlannedMerge } {
  const planned = planMerge(town, files, OPTIONS);
  const tables = applyWrites(town.tables, planned.plan.writes, town.name);
  return { after: { ...town, tables }, planned };
}
