import type { CellValue } from '../src/domain/cell';
import { tableOf, type RawTable } from '../src/domain/rawTable';
import { bigHouseholds } from '../tools/samples/bigHouseholds';

/** 20 columns that both systems have. All but the first, the key of the list, are compared; the grade can differ. */
const COLUMNS = [
  ...['户编号', '户主姓名', '证件号码', '村（社区）', '组', '家庭人口', '户籍状态'],
  ...['现住房情况', '图斑编号', '建筑层数', '建筑年代', '结构类型', '建筑面积（㎡）'],
  ...['规划许可', '宅基地审批', '不动产登记', '是否改扩建', '是否用作经营', '鉴定等级', '鉴定日期'],
];
const MISSING_EVERY = 100;
const CONFLICT_EVERY = 50;

export interface ReconcileTables {
  readonly left: RawTable;
  readonly right: RawTable;
}

/**
 * Two lists of 20 columns: 1 % of the households are missing on the right, 2 % have another grade there. The right
 * stands in the opposite order and has texts of its own, as a second file has.
 */
export function reconcileTables(rows: number): ReconcileTables {
  const made = bigHouseholds(rows);
  const columns = COLUMNS.map((header) => made.header.indexOf(header));
  const gradeAt = COLUMNS.indexOf('鉴定等级');
  const left = made.rows.map((row) => columns.map((column) => row[column] ?? null));
  const copy = copier();
  const right = left
    .filter((_, index) => index % MISSING_EVERY !== 0)
    .map((row, index) => {
      const copied = row.map(copy);
      if (index % CONFLICT_EVERY === 0) copied[gradeAt] = otherGrade(copied[gradeAt] ?? null);
      return copied;
    })
    .reverse();
  const table = (name: string, body: readonly (readonly CellValue[])[]): RawTable =>
    tableOf(name, [COLUMNS, ...body], { workbook: `${name}.xlsx` });
  return { left: table('回头看', left), right: table('核验APP', right) };
}

function otherGrade(grade: CellValue): CellValue {
  return grade === 'D级' ? 'C级' : 'D级';
}

/** Longer texts are nearly all different and not worth remembering. */
const LONGEST_REPEATED = 12;

/** Copies cells so that nothing is one object with its origin; texts that repeat are one text again. */
function copier(): (cell: CellValue) => CellValue {
  const known = new Map<string, string>();
  return (cell) => {
    if (typeof cell !== 'string') return typeof cell === 'object' && cell ? { ...cell } : cell;
    if (cell.length > LONGEST_REPEATED) return fresh(cell);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const copied = fresh(cell);
    known.set(cell, copied);
    return copied;
  };
}

function fresh(text: string): string {
  return Buffer.from(text).toString();
}
