import { type CellValue, cellText } from '../../../src/domain/cell';
import type { Finding } from '../../../src/domain/finding';
import { toAddress } from '../../../src/domain/address';
import { type RawTable, tableOf } from '../../../src/domain/rawTable';
import type { PlannedValue } from '../../../src/domain/writePlan';
import { type CheckedWorkbooks, checkWorkbooks } from '../../../src/jobs/checkWorkbooks';
import { type GeneratedSheets, generateSheets } from '../../../src/jobs/generateSheets';
import { messagesOf } from '../../../src/jobs/messagesOf';
import { readVisitsOver } from '../../../src/jobs/visitsWorkbooks';
import type { VisitsRead } from '../../../src/ledgers/visits/readVisits';
import { defaultProfile } from '../../../src/policy/profiles';
import { MemoryWorkbook } from '../../../src/workbook/memory/memoryWorkbook';
import { type Row, sheet } from '../../acceptance/township';

export const LIST = '外业现场核实清单';
const DAY = '2024-09-28';

/** A township office that keeps list and generated sheets in one workbook. */
export class VisitOffice {
  readonly workbook: MemoryWorkbook;

  constructor(rows: readonly Row[]) {
    this.workbook = new MemoryWorkbook('住户表.xlsx', [sheet(rows, '住户表')]);
  }

  check(): Promise<CheckedWorkbooks> {
    const { workbook } = this;
    return checkWorkbooks({ workbooks: [workbook], profile: defaultProfile, day: DAY });
  }

  async lists(only?: readonly string[]): Promise<GeneratedSheets> {
    const generated = generateSheets(await this.check(), this.workbook, only);
    if (generated.plan.writes.length > 0) await this.workbook.apply(generated.plan);
    return generated;
  }

  /** 初判 by code of the household. */
  async judgements(): Promise<Readonly<Record<string, string>>> {
    const { result } = await this.check();
    return Object.fromEntries(
      result.households.map(({ key }, index) => [
        key.replace('code:', ''),
        result.judgements[index]?.result ?? '',
      ]),
    );
  }

  /** Findings of these rules as `工作表!单元格 规则`. */
  async findings(...rules: readonly string[]): Promise<readonly string[]> {
    const { result } = await this.check();
    return result.findings
      .filter(({ rule }) => rules.includes(rule))
      .map(({ rule, place: { sheet: at, row = 0, column = 0 } }) => {
        return `${result.sheets[at]?.table.name ?? ''}!${toAddress(row, column)} ${rule}`;
      });
  }

  async sentences(rule: string): Promise<readonly string[]> {
    const { result } = await this.check();
    const write = messagesOf(result);
    return result.findings.filter((found: Finding) => found.rule === rule).map(write);
  }

  async table(name: string): Promise<RawTable> {
    const found = (await this.workbook.readSheets()).find((table) => table.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** Where a header of a sheet and a household of it cross. */
  async place(
    name: string,
    code: string,
    header: string,
  ): Promise<{ row: number; column: number }> {
    const { rows } = await this.table(name);
    const headerRow = rows.findIndex((row) => row.includes('户编号'));
    const codes = rows[headerRow]?.indexOf('户编号') ?? -1;
    const column = rows[headerRow]?.indexOf(header) ?? -1;
    const row = rows.findIndex((cells) => cellText(cells[codes]) === code);
    return { row, column };
  }

  async text(name: string, code: string, header: string): Promise<string> {
    const { row, column } = await this.place(name, code, header);
    return cellText((await this.table(name)).rows[row]?.[column]);
  }

  async type(name: string, code: string, cells: Readonly<Record<string, string>>): Promise<void> {
    for (const [header, after] of Object.entries(cells)) {
      const { row, column } = await this.place(name, code, header);
      const standing = (await this.table(name)).rows[row]?.[column] ?? null;
      const before = standing as PlannedValue;
      const changes = [{ row, column, before, after, format: 'text' as const }];
      await this.workbook.apply({
        sentences: [],
        writes: [{ kind: 'change-cells', sheet: name, changes }],
      });
    }
  }

  /** Reads filled sheets back and writes what is certain. */
  async readBack(...filled: readonly RawTable[]): Promise<VisitsRead> {
    const checked = await this.check();
    const read = readVisitsOver(checked, await this.workbook.readSheets(), filled);
    if (read.plan.writes.length > 0) await this.workbook.apply(read.plan);
    return read;
  }
}

/** A sheet as a team brings it back: a header and rows in its own order. */
export function filledSheet(
  header: readonly string[],
  rows: readonly (readonly CellValue[])[],
  name = '一组',
): RawTable {
  return { ...tableOf(name, [[`外业核实 ${name}`], header, ...rows]), workbook: `${name}.xlsx` };
}
