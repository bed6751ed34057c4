import { applyWrites } from '../../src/domain/applyPlan';
import { type CellValue, cellText } from '../../src/domain/cell';
import type { PartialDate } from '../../src/domain/partialDate';
import type { Profile } from '../../src/domain/profile';
import type { RawTable } from '../../src/domain/rawTable';
import { type CheckedWorkbooks, checkWorkbooks } from '../../src/jobs/checkWorkbooks';
import { type GeneratedSheets, generateSheets } from '../../src/jobs/generateSheets';
import { planVisitsOver, readVisitsOver, teamSheetsOver } from '../../src/jobs/visitsWorkbooks';
import type { PlannedVisitList, VisitPlanOptions } from '../../src/ledgers/visits/planVisitList';
import { MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';

/** When a campaign is planned and when what came back is checked, `yyyy-mm-dd`. */
interface Days {
  readonly planned: string;
  readonly back: string;
}

/** A roster and the result of the office beside it, as they go through the visits. */
export class VisitCampaign {
  readonly result = new MemoryWorkbook('结果.xlsx', []);
  private readonly roster: MemoryWorkbook;

  constructor(
    tables: readonly RawTable[],
    private readonly profile: Profile,
    private readonly days: Days,
  ) {
    this.roster = new MemoryWorkbook(
      '名册.xlsx',
      tables.map((table) => ({ ...table, workbook: '名册.xlsx' })),
    );
  }

  check(day = this.days.back): Promise<CheckedWorkbooks> {
    const { roster, result: target, profile } = this;
    return checkWorkbooks({ workbooks: [roster], target, profile, day });
  }

  /** Plans, writes the plan, and prints the sheets of the teams. */
  async plan(
    options: VisitPlanOptions,
  ): Promise<{ planned: PlannedVisitList; printed: readonly RawTable[] }> {
    const checked = await this.check(this.days.planned);
    const standing = await this.result.readSheets();
    const planned = planVisitsOver(checked, standing, options);
    const sheets = teamSheetsOver(checked, standing, planned, { masked: true });
    await this.result.apply(planned.plan);
    return { planned, printed: applyWrites([], sheets.writes, '打印.xlsx') };
  }

  /** Reads what the teams brought back and writes what is certain. */
  async readBack(filled: readonly RawTable[]) {
    const read = readVisitsOver(await this.check(), await this.result.readSheets(), filled);
    if (read.plan.writes.length > 0) await this.result.apply(read.plan);
    return read;
  }

  /** Brings the generated sheets up to date: all, or those that are named. */
  async lists(only?: readonly string[]): Promise<GeneratedSheets> {
    const generated = generateSheets(await this.check(), this.result, only);
    if (generated.plan.writes.length > 0) await this.result.apply(generated.plan);
    return generated;
  }
}

/** A day of a year. */
export const dayOf =
  (year: number) =>
  (month: number, day: number): PartialDate => ({ year, month, day });

export const headerRowOf = ({ rows }: RawTable): number =>
  rows.findIndex((row) => row.some((cell) => cell === '户主姓名'));

/** The rows of a sheet that are about a household: those with a name of its head. */
export function householdRowsOf(table: RawTable): readonly (readonly CellValue[])[] {
  const top = headerRowOf(table);
  const name = table.rows[top]?.indexOf('户主姓名') ?? -1;
  return table.rows.slice(top + 1).filter((row) => cellText(row[name]) !== '');
}

/** The sheet with texts typed into the rows of its households; `answer` tells them by header. */
export function typedIn(
  table: RawTable,
  answer: (row: readonly CellValue[], index: number) => Readonly<Record<string, CellValue>>,
): RawTable {
  const top = headerRowOf(table);
  const header = table.rows[top] ?? [];
  const households = householdRowsOf(table).map((row, index) => {
    const cells = [...row];
    for (const [name, cell] of Object.entries(answer(row, index))) {
      const at = header.indexOf(name);
      if (at < 0) throw new Error(`no column ${name}`);
      cells[at] = cell;
    }
    return cells;
  });
  const rows = [...table.rows.slice(0, top + 1), ...households];
  return { ...table, rows: [...rows, ...table.rows.slice(rows.length)] };
}
