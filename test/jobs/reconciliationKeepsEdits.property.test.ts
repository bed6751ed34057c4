import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../src/domain/cell';
import { readState, STATE_SHEET } from '../../src/domain/ledger/stateSheet';
import { type RawTable, tableOf } from '../../src/domain/rawTable';
import type { SheetWrite } from '../../src/domain/writePlan';
import { planReconciliation } from '../../src/jobs/planReconciliation';
import { reconcileFiles } from '../../src/jobs/reconcileWorkbooks';
import { standingAnswers } from '../../src/ledgers/comparison/standingAnswers';
import { defaultProfile } from '../../src/policy/profiles';
import { ClerkSheet } from '../domain/ledger/clerkSheet';
import type { Rows } from './comparisonRuns';

const SHEETS = ['差异清单', '比对记录', '比对确认'] as const;
type SheetName = (typeof SHEETS)[number];

/** What a clerk does in a sheet; numbers choose rows and columns. */
type SheetAct = { readonly sheet: SheetName } & (
  | { readonly act: 'edit' | 'clear'; readonly row: number; readonly column: number }
  | { readonly act: 'sort'; readonly column: number; readonly descending: boolean }
  | { readonly act: 'insert-column' | 'own-row' | 'delete-row'; readonly at: number }
);
/** What changes in the data of a system. */
type DataAct = { readonly side: 0 | 1; readonly who: number } & (
  { readonly act: 'grade' | 'name'; readonly to: number } | { readonly act: 'leave' }
);
/** Everything that may happen between two comparisons. */
type Act =
  | SheetAct
  | DataAct
  | { readonly act: 'answer'; readonly row: number; readonly same: boolean }
  | { readonly act: 'turn' | 'run' | 'same-day' };

const place = fc.nat({ max: 30 });
const sheet = fc.constantFrom(...SHEETS);
const side = fc.constantFrom(0 as const, 1 as const);
const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constantFrom('edit' as const, 'clear' as const),
      sheet,
      row: place,
      column: place,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('sort' as const),
      sheet,
      column: place,
      descending: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constantFrom('insert-column' as const, 'own-row' as const, 'delete-row' as const),
      sheet,
      at: place,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('answer' as const), row: place, same: fc.boolean() }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constantFrom('grade' as const, 'name' as const),
      side,
      who: place,
      to: place,
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('leave' as const), side, who: place }) },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constantFrom('turn' as const, 'run' as const, 'same-day' as const),
    }),
  },
);

interface Household {
  readonly code: string;
  readonly name: string;
  readonly id: string;
  readonly grade: string;
  readonly gone: boolean;
}

const NAMES = ['李小红', '李晓红', '王大山', '张平安', '周田丰', '吴冬青'];
const IDS = [
  '512229196001019014',
  '512229196101019011',
  '512229196201019019',
  '512229196807209028',
  '',
  '',
];
const people = (): Household[] =>
  NAMES.map((name, at) => ({
    ...{ code: at < 3 ? `50022910820${at}` : '', name, id: IDS[at]!, grade: 'A', gone: false },
  }));

/** A township that compares two systems week after week, and a clerk who works in the sheets between. */
class Township {
  readonly systems = [people(), people()] as const;
  readonly sheets = new Map<string, ClerkSheet>();
  state: RawTable | undefined;
  private turned = false;
  /** Two households of a system were once called the same: their rows may look alike. */
  private namesakes = false;
  private day = 1;
  private token = 0;

  private tables(): RawTable[] {
    const standing = [...this.sheets.values()].map((each) => each.table());
    return this.state === undefined ? standing : [...standing, this.state];
  }

  private plan(): readonly SheetWrite[] {
    const files = ['核验APP', '国家扶贫系统'].map((name, at) => [
      tableOf('Sheet1', this.rowsOf(this.systems[at as 0 | 1]), { workbook: `${name}.xlsx` }),
    ]);
    const day = `2020-06-${String(this.day).padStart(2, '0')}`;
    const standing = this.tables();
    const options = { profile: defaultProfile, day, answered: standingAnswers(standing) };
    const result = reconcileFiles(this.turned ? files.reverse() : files, options);
    return planReconciliation(result, standing, { person: '张某' }).plan.writes;
  }

  private rowsOf(households: readonly Household[]): Rows {
    const rows = households
      .filter(({ gone }) => !gone)
      .map(({ code, name, id, grade }) => [code, name, id, '红军村', '3组', `${grade}级`]);
    return [['户编号', '户主姓名', '证件号码', '村', '组', '鉴定等级'], ...rows];
  }

  run(): void {
    for (const write of this.plan()) this.apply(write);
    expect(this.plan(), 'a second run plans nothing').toEqual([]);
    this.expectNoRowTwice();
  }

  private apply(write: SheetWrite): void {
    if (write.kind === 'change-cells') {
      for (const change of write.changes) this.sheets.get(write.sheet)!.apply(change);
      return;
    }
    const { content } = write;
    if (content.name === STATE_SHEET) {
      this.state = tableOf(
        STATE_SHEET,
        content.rows.map(({ cells }) => cells),
      );
      expect(readState(this.state).problem).toBe(undefined);
      return;
    }
    expect(write.kind).toBe('create-sheet');
    this.sheets.set(content.name, new ClerkSheet(content.name, content));
  }

  /** No difference, no run of a day and no question is listed twice by the tool. */
  private expectNoRowTwice(): void {
    if (this.namesakes) return;
    for (const [name, columns] of Object.entries(NAMING)) {
      const sheet = this.sheets.get(name);
      if (sheet === undefined) continue;
      const headers = sheet.rows[sheet.headerRow()]!.map(({ tool }) => cellText(tool));
      const places = columns.map((column) => headers.indexOf(column));
      const rows = sheet
        .dataRows()
        .map((row) => places.map((at) => cellText(sheet.rows[row]?.[at]?.tool ?? null)));
      const written = rows
        .filter((texts) => texts.some((text) => text !== ''))
        .map((texts) => texts.join(' '));
      expect(new Set(written).size, `rows of ${name} written twice`).toBe(written.length);
    }
  }

  perform(act: Act): void {
    if (act.act === 'run' || act.act === 'same-day') {
      if (act.act === 'run') this.day = Math.min(this.day + 1, 28);
      this.run();
    } else if (act.act === 'turn') this.turned = !this.turned;
    else if (act.act === 'answer') this.answer(act);
    else if ('side' in act) this.changeData(act);
    else if ('sheet' in act) this.changeSheet(act);
  }

  private changeData(act: DataAct): void {
    const system = this.systems[act.side];
    const at = act.who % system.length;
    const known = system[at]!;
    if (act.act === 'leave') {
      const others = system.filter(({ gone }) => !gone).length;
      system[at] = { ...known, gone: !known.gone && others > 2 };
    } else if (act.act === 'grade') system[at] = { ...known, grade: 'ABCD'[act.to % 4]! };
    else {
      const name = NAMES[act.to % NAMES.length]!;
      this.namesakes ||= system.some((each) => each.name === name);
      system[at] = { ...known, name };
    }
  }

  private answer({ row, same }: Extract<Act, { act: 'answer' }>): void {
    const sheet = this.sheets.get('比对确认');
    const rows = sheet?.dataRows() ?? [];
    if (sheet === undefined || rows.length === 0) return;
    const headers = sheet.rows[sheet.headerRow()]!.map(({ value }) => cellText(value));
    const at = rows[row % rows.length]!;
    const said = { '是否同一户（村）': same ? '是' : '否', 确认人: '张某', 确认日期: '2020-06-01' };
    for (const [header, text] of Object.entries(said)) {
      const column = headers.indexOf(header);
      if (column !== -1) sheet.cell(at, column).value = text;
    }
  }

  private changeSheet(act: SheetAct): void {
    const sheet = this.sheets.get(act.sheet);
    const rows = sheet?.dataRows() ?? [];
    if (sheet === undefined || rows.length === 0) return;
    const token = `手工${++this.token}`;
    const width = sheet.rows[sheet.headerRow()]!.length;
    if (act.act === 'sort') sheet.sortBy(act.column % width, act.descending);
    else if (act.act === 'insert-column') sheet.insertColumn(act.at % width, token);
    else if (act.act === 'own-row') {
      sheet.insertRow(rows[act.at % rows.length]!, [null, token, null, token, null, token]);
    } else if (act.act === 'delete-row') sheet.rows.splice(rows[act.at % rows.length]!, 1);
    else if ('row' in act) {
      const cell = sheet.cell(rows[act.row % rows.length]!, act.column % width);
      cell.value = act.act === 'edit' ? token : null;
    }
  }
}

const NAMING: Readonly<Record<SheetName, readonly string[]>> = {
  差异清单: [
    '甲系统',
    '乙系统',
    '字段',
    '村',
    '户编号',
    '证件号码',
    '户主姓名',
    '甲值（原文）',
    '乙值（原文）',
  ],
  比对记录: ['日期', '甲系统', '乙系统'],
  比对确认: ['确认事项', '甲方标识', '乙方标识'],
};

describe('over weeks of comparing, edits and new data', () => {
  it('no edit is lost, no row is doubled, and a second run writes nothing', () => {
    fc.assert(
      fc.property(fc.array(acts, { minLength: 1, maxLength: 30 }), (script) => {
        const town = new Township();
        town.run();
        for (const act of script) town.perform(act);
        town.run();
      }),
      { numRuns: 200 },
    );
  });
});
