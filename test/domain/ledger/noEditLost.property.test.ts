import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LedgerState, NO_STATE } from '../../../src/domain/ledger/ledgerState';
import type { LedgerUpdate } from '../../../src/domain/ledger/ledgerUpdate';
import { planLedger } from '../../../src/domain/ledger/planLedger';
import { holdsContent, readState, stateSheet } from '../../../src/domain/ledger/stateSheet';
import { type RawTable, tableOf } from '../../../src/domain/rawTable';
import { ClerkSheet } from './clerkSheet';
import { type Person, frameOn, person, smallLedger, textOf } from './ledgerUnderTest';

/** Everything that may happen between two runs; numbers choose rows, columns and households. */
type Act =
  | { readonly act: 'edit' | 'clear'; readonly row: number; readonly column: number }
  | { readonly act: 'copy-value'; readonly row: number; readonly column: number }
  | { readonly act: 'sort'; readonly column: number; readonly descending: boolean }
  | {
      readonly act: 'insert-column' | 'delete-column' | 'rename-header';
      readonly column: number;
    }
  | { readonly act: 'own-row' | 'delete-row' | 'copy-row' | 'retype-row'; readonly row: number }
  | { readonly act: 'rename-sheet' | 'edit-caption' | 'edit-tail' }
  | {
      readonly act: 'grade' | 'code' | 'id' | 'officer' | 'leave' | 'return' | 'source';
      readonly who: number;
    }
  | { readonly act: 'arrive' }
  | { readonly act: 'run' };

const place = fc.nat({ max: 30 });
const cellAct = fc.record({
  act: fc.constantFrom('edit' as const, 'clear' as const, 'copy-value' as const),
  row: place,
  column: place,
});
const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: cellAct },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('sort' as const),
      column: place,
      descending: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constantFrom(
        'insert-column' as const,
        'delete-column' as const,
        'rename-header' as const,
      ),
      column: place,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constantFrom(
        'own-row' as const,
        'delete-row' as const,
        'copy-row' as const,
        'retype-row' as const,
      ),
      row: place,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constantFrom('rename-sheet' as const, 'edit-caption' as const, 'edit-tail' as const),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constantFrom(
        'grade' as const,
        'code' as const,
        'id' as const,
        'officer' as const,
        'leave' as const,
        'return' as const,
        'source' as const,
      ),
      who: place,
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('arrive' as const) }) },
  { weight: 5, arbitrary: fc.record({ act: fc.constant('run' as const) }) },
);

/** A township over some weeks: its data, the ledger as the clerk keeps it, and the state sheet. */
class Town {
  people: Person[] = [person(0), person(1), person(2, { code: '' }), person(3, { idNumber: '' })];
  absent = new Set<number>();
  sheet: ClerkSheet;
  stateTable: RawTable;
  /** Households that were given a row, by who they are. */
  readonly given = new Map<number, number>();
  /** Numbers each household has ever had in the data. */
  readonly numbers = new Map<string, number>();
  private token = 0;
  private day = 1;
  /** At most one of code and certificate changes between two runs: both at once is another household. */
  private readonly renumbered = new Set<number>();

  constructor() {
    this.remember();
    const update = this.plan(NO_STATE, []);
    if (update.write?.kind !== 'create-sheet') throw new Error('no sheet was made');
    this.sheet = new ClerkSheet(update.sheetName, update.write.content);
    this.stateTable = tableFrom(update);
    for (const { who } of this.people) this.given.set(who, 1);
  }

  present(): Person[] {
    return this.people.filter(({ who }) => !this.absent.has(who));
  }

  private plan(state: LedgerState, tables: readonly RawTable[]): LedgerUpdate {
    const frame = frameOn(`2026-12-${String(this.day).padStart(2, '0')}`);
    const takenNames = new Set(tables.map(({ name }) => name));
    return planLedger(smallLedger, this.present(), frame, { tables, takenNames, state });
  }

  private remember(): void {
    for (const { who, code, idNumber } of this.people) {
      if (code !== '') this.numbers.set(code, who);
      if (idNumber !== '') this.numbers.set(idNumber, who);
    }
  }

  run(): void {
    this.day = Math.min(this.day + 1, 28);
    this.renumbered.clear();
    this.remember();
    const update = this.plan(readState(this.stateTable).state, [this.sheet.table()]);
    expect(update.write?.kind ?? 'change-cells').toBe('change-cells');
    if (update.write?.kind === 'change-cells') {
      this.countAdded(
        update.write.changes.map(({ after }) => textOf(after)),
        update,
      );
      for (const change of update.write.changes) this.sheet.apply(change);
    }
    this.stateTable = tableFrom(update);
    this.expectQuiet();
  }

  /** Running again over the same data changes nothing, not even the state. */
  private expectQuiet(): void {
    const again = this.plan(readState(this.stateTable).state, [this.sheet.table()]);
    expect(again.write).toBe(undefined);
    const content = stateSheet({
      ledgers: new Map([['small-ledger', again.record!]]),
      damaged: false,
    });
    expect(holdsContent(this.stateTable, content)).toBe(true);
  }

  private countAdded(texts: readonly string[], update: LedgerUpdate): void {
    const before = this.given.size;
    const added = update.addedKeys;
    for (const key of added) {
      const number = key.replace(/^(code|id):/, '');
      const who = this.numbers.get(number);
      expect(who, `added row ${key} belongs to a household`).not.toBe(undefined);
      this.given.set(who!, (this.given.get(who!) ?? 0) + 1);
      expect(this.given.get(who!), `rows given to household ${who!}`).toBe(1);
    }
    expect(this.given.size - before).toBe(update.counts.addedRows);
    expect(texts.length).toBeGreaterThanOrEqual(added.length);
  }

  perform(act: Act): void {
    if (act.act === 'run') this.run();
    else if (act.act === 'arrive') this.people.push(person(this.people.length));
    else if ('who' in act) this.changeData(act);
    else this.changeSheet(act);
  }

  /** A number typed as the tool last wrote it counts as the tool's: the promise looks at values. */
  private retype(code: string, token: string): void {
    const { sheet } = this;
    const headerRow = sheet.headerRow();
    const column = sheet.rows[headerRow]!.findIndex(({ value }) => value === '户编号');
    sheet.insertRow(headerRow + 1, [null, token]);
    if (column > 1) Object.assign(sheet.cell(headerRow + 1, column), { value: code, tool: code });
  }

  private changeData({ act, who: chosen }: Extract<Act, { who: number }>): void {
    const index = chosen % this.people.length;
    const who = this.people[index]!;
    const fresh = `${++this.token}`;
    if (act === 'leave') this.absent.add(index);
    else if (act === 'return') this.absent.delete(index);
    else if (act === 'code' || act === 'id') {
      if (this.renumbered.has(index) || this.absent.has(index)) return;
      if (act === 'code' && who.idNumber === '') return;
      if (act === 'id' && who.code === '') return;
      this.renumbered.add(index);
      this.people[index] =
        act === 'code' ? { ...who, code: `H新${fresh}` } : { ...who, idNumber: `ID新${fresh}` };
    } else if (act === 'grade') this.people[index] = { ...who, grade: 'ABCD'[this.token % 4]! };
    else if (act === 'officer') this.people[index] = { ...who, officer: `队员${fresh}` };
    else this.people[index] = { ...who, source: `住户表!${fresh}` };
  }

  private changeSheet(act: Exclude<Act, { who: number } | { act: 'run' | 'arrive' }>): void {
    const { sheet } = this;
    const rows = sheet.dataRows();
    const token = `=手工${++this.token}`;
    const headerRow = sheet.headerRow();
    const width = sheet.rows[headerRow]!.length;
    const row = 'row' in act ? rows[act.row % rows.length] : undefined;
    const column = 'column' in act ? act.column % width : 0;
    if (row !== undefined) this.changeRow(act.act, row, column, token);
    if (act.act === 'sort') sheet.sortBy(column, act.descending);
    if (act.act === 'own-row') {
      sheet.insertRow(row ?? headerRow + 1, [null, token, null, token, null, token]);
    }
    if (act.act === 'retype-row') {
      this.retype(this.people[act.row % this.people.length]!.code, token);
    }
    this.changeLayout(act.act, column, token);
  }

  private changeRow(act: Act['act'], row: number, column: number, token: string): void {
    const { sheet } = this;
    if (act === 'edit') sheet.cell(row, column).value = token;
    if (act === 'clear') sheet.cell(row, column).value = null;
    if (act === 'copy-value') {
      sheet.cell(row, column).value = sheet.cell(sheet.dataRows()[0]!, column).value;
    }
    if (act === 'delete-row') sheet.rows.splice(row, 1);
    if (act === 'copy-row') sheet.copyRow(row);
  }

  /** Name or caption, not both: with many columns gone too, such a sheet is rightly not taken for ours. */
  private changeNames(act: Act['act'], token: string): void {
    const { sheet } = this;
    const renamed = sheet.name !== smallLedger.sheetName;
    const caption = sheet.cell(1, 0);
    if (act === 'rename-sheet' && !sheet.isClerks(caption)) sheet.name = token;
    if (act === 'edit-caption' && !renamed) caption.value = token;
  }

  private changeLayout(act: Act['act'], column: number, token: string): void {
    const { sheet } = this;
    const headerRow = sheet.headerRow();
    if (act === 'insert-column') sheet.insertColumn(column, token);
    if (act === 'delete-column' && sheet.rows[headerRow]!.length > 9) sheet.deleteColumn(column);
    if (act === 'rename-header') sheet.cell(headerRow, column).value = token;
    this.changeNames(act, token);
    if (act === 'edit-tail') sheet.cell(sheet.rows.length - 1, 0).value = token;
  }
}

function tableFrom(update: LedgerUpdate): RawTable {
  const content = stateSheet({
    ledgers: new Map([['small-ledger', update.record!]]),
    damaged: false,
  });
  return tableOf(
    content.name,
    content.rows.map((row) => row.cells),
  );
}

describe('over weeks of edits and new data', () => {
  it('no edit is lost, no row is doubled, and a second run writes nothing', () => {
    fc.assert(
      fc.property(fc.array(acts, { minLength: 1, maxLength: 40 }), (script) => {
        const town = new Town();
        for (const act of script) town.perform(act);
        town.run();
      }),
      { numRuns: 1500 },
    );
  });
});
