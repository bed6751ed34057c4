import { describe, expect, it } from 'vitest';
import { applyWrites } from '../../../src/domain/applyPlan';
import { type LedgerState, NO_STATE } from '../../../src/domain/ledger/ledgerState';
import type { LedgerUpdate } from '../../../src/domain/ledger/ledgerUpdate';
import { planLedger } from '../../../src/domain/ledger/planLedger';
import { readState, stateSheet } from '../../../src/domain/ledger/stateSheet';
import { type RawTable, tableOf } from '../../../src/domain/rawTable';
import type { CellValue } from '../../../src/domain/cell';
import { type Person, frameOn, person, smallLedger } from './ledgerUnderTest';

const people = [person(0), person(1), person(2), person(3)];
const DAY = '2026-12-01';
const HEADER_ROW = 3;

function run(
  fresh: readonly Person[],
  tables: readonly RawTable[],
  state: LedgerState,
): LedgerUpdate {
  const takenNames = new Set(tables.map(({ name }) => name));
  return planLedger(smallLedger, fresh, frameOn(DAY), { tables, takenNames, state });
}

const first = run(people, [], NO_STATE);
const [sheet] = applyWrites([], first.write === undefined ? [] : [first.write], '表.xlsx');
const state: LedgerState = {
  ledgers: new Map([['small-ledger', first.record!]]),
  damaged: false,
};
const column = (header: string): number => sheet!.rows[HEADER_ROW]!.indexOf(header);

function edited(row: number, at: number, value: CellValue, table = sheet!): RawTable {
  const rows = table.rows.map((cells, index) =>
    index === row ? cells.map((cell, place) => (place === at ? value : cell)) : cells,
  );
  return { ...table, rows };
}

describe('a formula of the clerk’s in a generated sheet', () => {
  const row = HEADER_ROW + 1;
  const grade = column('鉴定等级');
  const table = { ...sheet!, formulas: new Map([[row, [grade]]]) };
  const changed = [person(0, { grade: 'D' }), ...people.slice(1)];

  it('stays although its value is what was last written', () => {
    const update = run(changed, [table], state);
    expect(update.write).toBeUndefined();
    expect(update.offers).toMatchObject([{ header: '鉴定等级', standing: 'C', offered: 'D' }]);
  });

  it('is not needed for the value beside it to be brought up to date', () => {
    const { write } = run(changed, [sheet!], state);
    expect(write).toMatchObject({ changes: [{ row, column: grade, before: 'C', after: 'D' }] });
  });

  it('in a row below the table is not written over by new rows', () => {
    const below = sheet!.rows.length;
    const withSum = { ...sheet!, formulas: new Map([[below, [grade]]]) };
    const { write } = run([...people, person(4)], [withSum], state);
    const rows = write?.kind === 'change-cells' ? write.changes.map((change) => change.row) : [];
    expect(Math.min(...rows)).toBe(below + 1);
  });
});

describe('a damaged state sheet', () => {
  const content = stateSheet(state);
  const damaged = tableOf(
    content.name,
    content.rows.slice(0, -1).map((row) => row.cells),
  );

  it('is told in one sentence, and every edit survives', () => {
    const { state: read, problem } = readState(damaged);
    expect(problem).toMatch(/^隐藏工作表“_anju_state”.*已损坏.*保留/);
    const grade = column('鉴定等级');
    const table = edited(HEADER_ROW + 2, grade, 'B');
    const fresh = [person(0, { grade: 'D' }), ...people.slice(1), person(4)];
    const update = run(fresh, [table], read);
    const changes = update.write?.kind === 'change-cells' ? update.write.changes : [];
    const standing = changes.filter(({ row }) => row > HEADER_ROW && row <= HEADER_ROW + 4);
    expect(standing).toEqual([]);
    expect(update.counts).toMatchObject({ created: false, addedRows: 1, deletedRows: 0 });
    expect(update.offers.map(({ standing: kept, offered }) => [kept, offered])).toContainEqual([
      'B',
      'C',
    ]);
  });
});

describe('a sheet whose name and caption the clerk has changed', () => {
  const renamed: RawTable = { ...edited(1, 0, '内部使用'), name: '危房户' };

  it('is known by its headers and rows', () => {
    const update = run(people, [renamed], state);
    expect([update.sheetName, update.counts.created]).toEqual(['危房户', false]);
  });

  it('is known when a column was taken out too', () => {
    const without = renamed.rows.map((row) => row.filter((_, at) => at !== column('核实责任人')));
    expect(run(people, [{ ...renamed, rows: without }], state).counts.created).toBe(false);
  });

  it.each([
    ['half of the rows we remember', 2, false],
    ['fewer than half', 1, true],
  ])('and that holds %s', (_, kept, created) => {
    const data = renamed.rows.slice(HEADER_ROW + 1, HEADER_ROW + 1 + kept);
    const rows = [...renamed.rows.slice(0, HEADER_ROW + 1), ...data];
    expect(run(people, [{ ...renamed, rows }], state).counts.created).toBe(created);
  });

  it('is not mistaken for last year’s, which has the same headers', () => {
    const others = [10, 11, 12, 13].map((who) => person(who));
    const lastYear = run(others, [], NO_STATE);
    const [old] = applyWrites([], lastYear.write === undefined ? [] : [lastYear.write], '');
    const table = { ...edited(1, 0, '去年的', old), name: '去年' };
    expect(run(people, [table], state).counts.created).toBe(true);
  });
});
