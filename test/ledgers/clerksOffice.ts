import fc from 'fast-check';
import { expect } from 'vitest';
import { type CellValue, cellText } from '../../src/domain/cell';
import { STATE_SHEET } from '../../src/domain/ledger/stateSheet';
import { type RawTable, tableOf } from '../../src/domain/rawTable';
import type { CellChange, SheetWrite, WritePlan } from '../../src/domain/writePlan';
import { ClerkSheet } from '../domain/ledger/clerkSheet';

/** One job whose sheets a clerk keeps for weeks: what the office test table has a line for. */
export interface Campaign {
  readonly title: string;
  /** Sheets that the first run writes; a script over sheets that are not there would prove nothing. */
  readonly sheets: readonly string[];
  /** What a clerk writes under a header besides words of no meaning: steps, names, days that are days and days that are none. */
  readonly answers?: Readonly<Record<string, readonly CellValue[]>>;
  readonly begin: () => CampaignData;
}

/** The data of a campaign; every script begins with fresh ones. */
export interface CampaignData {
  /** Plans the sheets over those that stand in the workbook, as the job does. */
  readonly plan: (standing: readonly RawTable[]) => Planned;
  /** Changes the data: numbers choose a household and what becomes of it. */
  readonly change: (who: number, which: number) => void;
  /** What else must hold after every run; `texts` are those that stand in a sheet. */
  readonly expectAfter?: (texts: (sheet: string) => readonly string[]) => void;
}

interface Planned {
  readonly plan: Pick<WritePlan, 'writes'>;
  readonly notes: readonly string[];
}

/** What happens between two runs; numbers choose sheets, rows, columns and households. */
type Act =
  | { readonly act: 'edit' | 'clear' | 'sort'; sheet: number; row: number; column: number }
  | { readonly act: 'answer'; sheet: number; row: number; header: number; which: number }
  | { readonly act: 'insert-column' | 'delete-row' | 'own-row'; sheet: number; row: number }
  | { readonly act: 'data'; who: number; which: number }
  | { readonly act: 'run' };

const place = fc.nat({ max: 60 });
const at = { sheet: place, row: place };

/** A random script of edits, new data and runs. */
export const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constantFrom('edit' as const, 'clear' as const, 'sort' as const),
      ...{ ...at, column: place },
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constantFrom('insert-column' as const, 'delete-row' as const, 'own-row' as const),
      ...at,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ act: fc.constant('answer' as const), ...at },
      ...{ header: place, which: place },
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ act: fc.constant('data' as const), who: place, which: place }),
  },
  { weight: 4, arbitrary: fc.constant({ act: 'run' as const }) },
);

/** Edits of these would make another row of the row: the framework's own test covers that. */
const NAMING: ReadonlySet<string> = new Set([
  ...['户编号', '证件号码', '户主姓名', '村', '村（社区）', '组'],
  ...['规则编号', '栏目', '来源', '缺失字段', '工作表', '户', '单元格'],
  ...['日期', '甲系统', '乙系统', '字段', '甲值（原文）', '乙值（原文）'],
  ...['确认事项', '甲方标识', '乙方标识', '批次', '层'],
  ...['乡镇', '规则标识', '文件', '证件号码（隐去中间）', '所在文件'],
]);

/** An office that runs one job again and again over its data and over the sheets as its clerk leaves them. */
export class ClerksOffice {
  private readonly sheets = new Map<string, ClerkSheet>();
  private readonly data: CampaignData;
  private state: RawTable | undefined;
  private token = 0;

  constructor(private readonly campaign: Campaign) {
    this.data = campaign.begin();
  }

  sheetNames(): readonly string[] {
    return [...this.sheets.keys()];
  }

  run(): void {
    const planned = this.plan();
    const lost = planned.plan.writes.flatMap((write) => this.apply(write));
    const kept = [...this.sheetNames().flatMap((name) => this.texts(name)), ...planned.notes].join(
      '\n',
    );
    for (const text of lost) expect(kept, 'an edit of a row that was taken out').toContain(text);
    this.data.expectAfter?.((name) => this.texts(name));
    expect(this.plan().plan.writes, 'a second run').toEqual([]);
  }

  perform(act: Act): void {
    if (act.act === 'run') this.run();
    else if (act.act === 'data') this.data.change(act.who, act.which);
    else this.edit(act);
  }

  private plan(): Planned {
    const sheets = [...this.sheets.values()].map((sheet) => sheet.table());
    return this.data.plan(this.state === undefined ? sheets : [...sheets, this.state]);
  }

  /** Applies a write; returns what the clerk had typed into rows that were taken out. */
  private apply(write: SheetWrite): readonly string[] {
    if (write.kind === 'change-cells') return this.change(write.sheet, write.changes);
    const { content } = write;
    if (content.name === STATE_SHEET) {
      const rows = content.rows.map(({ cells }) => cells);
      this.state = tableOf(content.name, rows, { visibility: 'very-hidden' });
      return [];
    }
    expect(write.kind, content.name).toBe('create-sheet');
    this.sheets.set(content.name, new ClerkSheet(content.name, content));
    return [];
  }

  private change(name: string, changes: readonly CellChange[]): readonly string[] {
    const sheet = this.sheets.get(name)!;
    const byRow = new Map<number, CellChange[]>();
    for (const change of changes) {
      byRow.set(change.row, [...(byRow.get(change.row) ?? []), change]);
    }
    return [...byRow].flatMap(([row, own]) => changeRow(sheet, row, own));
  }

  private texts(name: string): readonly string[] {
    const rows = this.sheets.get(name)?.rows ?? [];
    return rows.flatMap((row) => row.map(({ value }) => cellText(value)));
  }

  private edit(act: Extract<Act, { sheet: number }>): void {
    const all = [...this.sheets.values()];
    const sheet = all[act.sheet % Math.max(all.length, 1)];
    const rows = sheet?.dataRows() ?? [];
    const row = rows[act.row % Math.max(rows.length, 1)];
    if (sheet === undefined || row === undefined) return;
    const token = `=手工${++this.token}`;
    const headerRow = sheet.headerRow();
    const column = 'column' in act ? act.column % sheet.rows[headerRow]!.length : 0;
    const isNaming = NAMING.has(cellText(sheet.cell(headerRow, column).value));
    if (act.act === 'edit' && !isNaming) sheet.cell(row, column).value = token;
    if (act.act === 'clear' && !isNaming) sheet.cell(row, column).value = null;
    if (act.act === 'sort') sheet.sortBy(column, act.row % 2 === 0);
    if (act.act === 'insert-column') sheet.insertColumn(act.row % 6, token);
    if (act.act === 'delete-row') sheet.rows.splice(row, 1);
    if (act.act === 'answer') this.answer(sheet, row, act);
    if (act.act === 'own-row') sheet.insertRow(row, [null, token, null, null, null, token]);
  }

  /** Writes one of the campaign's answers under its header, where the sheet has it. */
  private answer(
    sheet: ClerkSheet,
    row: number,
    act: Extract<Act, { which: number; row: number }>,
  ): void {
    const headers = sheet.rows[sheet.headerRow()]!.map(({ value }) => cellText(value));
    const known = headers.flatMap((header, column) => {
      const answers = this.campaign.answers?.[header];
      return answers === undefined ? [] : [{ column, answers }];
    });
    const chosen = known[act.header % Math.max(known.length, 1)];
    if (chosen === undefined) return;
    sheet.cell(row, chosen.column).value = chosen.answers[act.which % chosen.answers.length]!;
  }
}

/** Writes the cells of a row; a row that is emptied as a whole was taken out, with what the clerk had typed there. */
function changeRow(sheet: ClerkSheet, row: number, own: readonly CellChange[]): readonly string[] {
  const filled = sheet.rows[row]?.filter(({ value }) => value !== null).length ?? 0;
  const isTakenOut = own.every(({ after }) => after === null) && own.length === filled;
  if (!isTakenOut) {
    for (const change of own) sheet.apply(change);
    return [];
  }
  const cells = own.map(({ column }) => sheet.cell(row, column));
  const typed = cells.filter((cell) => sheet.isClerks(cell)).map(({ value }) => cellText(value));
  for (const cell of cells) Object.assign(cell, { value: null, tool: undefined });
  return typed;
}
