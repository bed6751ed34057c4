import { describe, expect, it } from 'vitest';
import { applyWrites } from '../../../src/domain/applyPlan';
import { cellText } from '../../../src/domain/cell';
import type { LedgerDefinition } from '../../../src/domain/ledger';
import { type LedgerState, NO_STATE } from '../../../src/domain/ledger/ledgerState';
import type { LedgerUpdate } from '../../../src/domain/ledger/ledgerUpdate';
import { planLedger } from '../../../src/domain/ledger/planLedger';
import { type RawTable, cellAt } from '../../../src/domain/rawTable';
import { type Person, frameOn, person, smallLedger } from './ledgerUnderTest';

/** Grade X stands for anything that must not be in the sheet. */
const definition: LedgerDefinition<Person> = {
  ...smallLedger,
  mayStand: ({ grade }) => grade !== 'X',
};
const FIRST_ROW = 4;

function run(fresh: readonly Person[], tables: readonly RawTable[], state = NO_STATE) {
  const takenNames = new Set(tables.map(({ name }) => name));
  const update = planLedger(definition, fresh, frameOn('2026-12-01'), {
    ...{ tables, takenNames, state },
  });
  const [table] = applyWrites(tables, update.write === undefined ? [] : [update.write], '表.xlsx');
  return { update, table: table!, state: stateOf(update) };
}

function stateOf({ record }: LedgerUpdate): LedgerState {
  return { ledgers: new Map([['small-ledger', record!]]), damaged: false };
}

const held = (who: number): Person => person(who, { grade: 'X' });
const codes = ({ rows }: RawTable): string[] =>
  rows
    .slice(FIRST_ROW)
    .map((row) => cellText(row[2]))
    .filter((text) => /^H\d/.test(text));

describe('a row that must not stand in its sheet', () => {
  it('is not in a new sheet', () => {
    const { table, update } = run([person(0), held(1), person(2)], []);
    expect(codes(table).sort()).toEqual(['H1000', 'H1002']);
    expect(update.counts).toMatchObject({ rows: 2, addedRows: 2 });
  });

  it('is emptied where it stands, and what stood there is handed back, the clerk’s cells too', () => {
    const first = run([person(0), person(1)], []);
    const note = first.table.rows[3]!.indexOf('处理情况');
    const rows = first.table.rows.map((row, index) =>
      index === FIRST_ROW ? row.map((cell, at) => (at === note ? '=已联系' : cell)) : row,
    );
    const { update, table, state } = run(
      [held(0), person(1)],
      [{ ...first.table, rows }],
      first.state,
    );
    expect(codes(table)).toEqual(['H1001']);
    expect(table.rows[FIRST_ROW]!.every((cell) => cell === null)).toBe(true);
    expect(update.withdrawn).toHaveLength(1);
    expect(update.withdrawn![0]).toMatchObject({ key: 'code:H1000' });
    expect(update.withdrawn![0]!.cells).toContainEqual({ header: '处理情况', text: '=已联系' });
    expect(update.withdrawn![0]!.cells).toContainEqual({ header: '户编号', text: 'H1000' });

    const again = run([held(0), person(1)], [table], state);
    expect(again.update.write).toBeUndefined();
    expect(again.update.withdrawn).toBeUndefined();
  });

  it('is found by its numbers even when the clerk typed it in by hand', () => {
    const first = run([held(0), person(1)], []);
    const rows = [...first.table.rows];
    rows.splice(FIRST_ROW, 0, [null, '第1村', null, null, 'ID2000']);
    const { table } = run([held(0), person(1)], [{ ...first.table, rows }], first.state);
    expect(cellAt(table, FIRST_ROW, 4)).toBe(null);
  });

  it('comes back below the others once it may stand', () => {
    const first = run([person(0), person(1)], []);
    const second = run([held(0), person(1)], [first.table], first.state);
    const third = run([person(0), person(1)], [second.table], second.state);
    expect(codes(third.table)).toEqual(['H1001', 'H1000']);
    expect(third.update.counts).toMatchObject({ addedRows: 1, deletedRows: 0 });
  });

  it('keeps a formula of the clerk’s: it holds nothing of its own', () => {
    const first = run([person(0)], []);
    const table = { ...first.table, formulas: new Map([[FIRST_ROW, [3]]]) };
    const { update } = run([held(0)], [table], first.state);
    const columns = update.write?.kind === 'change-cells' ? update.write.changes : [];
    expect(columns.map(({ column }) => column)).not.toContain(3);
    expect(columns.map(({ column }) => column)).toContain(2);
  });

  it('is only marked, not emptied, when it is gone from the data', () => {
    const first = run([person(0), person(1)], []);
    const { table, update } = run([person(1)], [first.table], first.state);
    expect(codes(table).sort()).toEqual(['H1000', 'H1001']);
    expect(update.counts.goneRows).toBe(1);
  });
});
