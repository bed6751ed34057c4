import type { CellValue } from '../src/domain/cell';
import { tableOf, type RawTable } from '../src/domain/rawTable';
import { bigHouseholds } from '../tools/samples/bigHouseholds';

/** Columns that both systems have; the rest of the 40 is left out, as in an export. */
const COLUMNS = 20;
const MISSING_EVERY = 100;
const CONFLICT_EVERY = 50;

export interface ReconcileTables {
  readonly left: RawTable;
  readonly right: RawTable;
}

/** Two lists of 20 columns: 1 % of the households are missing on the right, 2 % have another grade there. */
export function reconcileTables(rows: number): ReconcileTables {
  const made = bigHouseholds(rows);
  const gradeAt = made.header.indexOf('鉴定等级');
  const columns = [gradeAt, ...made.header.keys()].slice(0, COLUMNS);
  const header = columns.map((column) => made.header[column] ?? '');
  const left = made.rows.map((row) => columns.map((column) => row[column] ?? null));
  const right = left
    .filter((_, index) => index % MISSING_EVERY !== 0)
    .map((row, index) => (index % CONFLICT_EVERY === 0 ? withOther(row) : [...row]))
    .reverse();
  const table = (name: string, body: readonly (readonly CellValue[])[]): RawTable =>
    tableOf(name, [header, ...body], { workbook: `${name}.xlsx` });
  return { left: table('甲', left), right: table('乙', right) };
}

/** The grade is the first column. */
function withOther([grade, ...others]: readonly CellValue[]): CellValue[] {
  return [grade === 'D级' ? 'C级' : 'D级', ...others];
}
