import { applyWrites } from '../../src/domain/applyPlan';
import { type CellValue, cellText } from '../../src/domain/cell';
import { type RawTable, tableOf } from '../../src/domain/rawTable';
import {
  type PlannedReconciliation,
  type ReconciliationPlanOptions,
  planReconciliation,
} from '../../src/jobs/planReconciliation';
import {
  reconcileFiles,
  type ReconcileOptions,
  type ReconcileResult,
} from '../../src/jobs/reconcileWorkbooks';
import { standingAnswers } from '../../src/ledgers/comparison/standingAnswers';
import { defaultProfile } from '../../src/policy/profiles';

export type Rows = readonly (readonly CellValue[])[];
type Options = Partial<ReconcileOptions> & ReconciliationPlanOptions;

/** A workbook that comparisons are written into week after week, in memory. */
export class ResultBook {
  tables: readonly RawTable[] = [];
  result!: ReconcileResult;
  planned!: PlannedReconciliation;

  constructor(readonly name = '比对结果.xlsx') {}

  /** Compares files of one sheet each and writes the result. */
  run(files: Readonly<Record<string, Rows>>, day: string, more: Options = {}): this {
    const tables = Object.entries(files).map(([name, rows]) => [
      tableOf('Sheet1', rows, { workbook: `${name}.xlsx` }),
    ]);
    return this.compare(tables, day, more);
  }

  compare(files: readonly (readonly RawTable[])[], day: string, more: Options = {}): this {
    const { person, choices, agreedInto, ...rest } = more;
    const options = {
      profile: defaultProfile,
      ...rest,
      day,
      answered: standingAnswers(this.tables),
    };
    this.result = reconcileFiles(files, options);
    this.planned = planReconciliation(this.result, this.tables, {
      ...(person === undefined ? {} : { person }),
      ...(choices === undefined ? {} : { choices }),
      ...(agreedInto === undefined ? {} : { agreedInto }),
    });
    this.tables = applyWrites(this.tables, this.planned.plan.writes, this.name);
    return this;
  }

  sheet(name: string): RawTable {
    const table = this.tables.find((each) => each.name === name);
    if (table === undefined) throw new Error(`no sheet ${name}`);
    return table;
  }

  /** The rows of a sheet below its header, as texts by header. */
  rows(name: string): readonly Readonly<Record<string, string>>[] {
    const { rows } = this.sheet(name);
    const headers = (rows[HEADER] ?? []).map(cellText);
    return rows
      .slice(HEADER + 1)
      .filter((row) => row.filter((cell) => cell !== null).length > 1)
      .map((row) => Object.fromEntries(headers.map((header, at) => [header, cellText(row[at])])));
  }

  /** Types into a cell of a sheet, found by what stands in another column of its row. */
  type(
    name: string,
    header: string,
    value: CellValue,
    where: (row: Readonly<Record<string, string>>) => boolean = () => true,
  ): void {
    const table = this.sheet(name);
    const headers = (table.rows[HEADER] ?? []).map(cellText);
    const column = headers.indexOf(header);
    if (column === -1) throw new Error(`no column ${header}`);
    const rows = table.rows.map((row, index) => {
      const texts = Object.fromEntries(headers.map((each, at) => [each, cellText(row[at])]));
      if (index <= HEADER || row.length < 2 || !where(texts)) return row;
      const cells = [...row];
      while (cells.length <= column) cells.push(null);
      cells[column] = value;
      return cells;
    });
    this.tables = this.tables.map((each) => (each === table ? { ...table, rows } : each));
  }
}

const HEADER = 3;
