import { cellText, type CellValue } from '../../../src/domain/cell';
import type { RawTable } from '../../../src/domain/rawTable';
import { checkTables } from '../../../src/jobs/checkWorkbooks';
import { generateOver } from '../../../src/jobs/generateSheets';
import { sheetsOfSummary } from '../../../src/jobs/summary';
import { summaryOf } from '../../../src/jobs/summaryOf';
import type { SummaryTable } from '../../../src/ledgers/summary/summaryTable';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import { MemoryWorkbook } from '../../../src/workbook/memory/memoryWorkbook';
import { type Cells, sheet } from '../submission/villageUnderTest';

const SHEET = '汇总表';
const DAY = '2024-10-08';

/** 汇总表 as numbers, of lists each of its own file and the town's own ledger. */
export function summedUp(
  lists: readonly (readonly Cells[])[],
  ledger: readonly Cells[] = [],
): SummaryTable {
  const tables = lists.map((list, place) => sheet(`住户表${place + 1}`, list));
  const all = ledger.length === 0 ? tables : [...tables, sheet('整改台账', ledger)];
  return summaryOf(checkTables(all, { profile: gaoyan2024, day: DAY }));
}

/** Numbers of a village (or 合计) by the id of their column. */
export function numbersOf(
  { columns, villages, total }: SummaryTable,
  village = '合计',
): Readonly<Record<string, number | null>> {
  const line = [...villages, total].find((each) => each.village === village)!;
  return Object.fromEntries(columns.map(({ id }, place) => [id, line.numbers[place] ?? null]));
}

/** A workbook with the sheet in it, which is generated over and over while a clerk works there. */
export class SummaryBook {
  workbook = new MemoryWorkbook('汇总.xlsx', []);
  notes: readonly string[] = [];

  async run(list: readonly Cells[]): Promise<number> {
    const standing = await this.workbook.readSheets();
    const tables = [sheet('住户表', list), ...standing];
    const options = { profile: gaoyan2024, day: DAY };
    const checked = { result: checkTables(tables, options), tables, options };
    const { plan, notes } = generateOver(
      checked,
      { name: this.workbook.name, tables: standing },
      sheetsOfSummary,
    );
    await this.workbook.apply(plan);
    this.notes = notes;
    return plan.writes.length;
  }

  async table(): Promise<RawTable> {
    return (await this.workbook.readSheets()).find(({ name }) => name === SHEET)!;
  }

  async texts(): Promise<readonly (readonly string[])[]> {
    return (await this.table()).rows.map((row) => row.map(cellText));
  }

  /** What stands in the first column, from the header down. */
  async firstColumn(): Promise<readonly string[]> {
    return (await this.texts()).slice(HEADER_ROW).map(([first = '']) => first);
  }

  async columnOf(header: string): Promise<number> {
    return (await this.texts())[HEADER_ROW]!.indexOf(header);
  }

  /** A clerk types into a cell. */
  async type(row: number, column: number, value: CellValue): Promise<void> {
    const standing = (await this.table()).rows[row]?.[column] ?? null;
    const before = typeof standing === 'object' ? null : standing;
    const after = typeof value === 'object' ? null : value;
    await this.workbook.apply({
      sentences: [],
      writes: [
        {
          kind: 'change-cells',
          sheet: SHEET,
          changes: [{ row, column, before, after, format: 'text' }],
        },
      ],
    });
  }

  charts() {
    return this.workbook.chartsOn(SHEET);
  }
}

/** Title, caption and signature stand above. */
export const HEADER_ROW = 3;
