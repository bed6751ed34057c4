import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/domain/cell';
import type { LedgerState } from '../../../src/domain/ledger/ledgerState';
import { UNKNOWN_CELL } from '../../../src/domain/ledger/mergeCell';
import { holdsContent, readState, stateSheet } from '../../../src/domain/ledger/stateSheet';
import { type RawTable, tableOf } from '../../../src/domain/rawTable';

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('=SUM(A1)', '+1', '-1', '@x', '', null, true),
  fc.integer(),
  fc.constant(undefined),
  fc.constant(UNKNOWN_CELL),
  fc.record({ kind: fc.constant('date' as const), serial: fc.nat({ max: 90_000 }) }),
);

function stateOf(rows: readonly (readonly [string, readonly unknown[]])[]): LedgerState {
  const record = {
    sheetName: '整改台账',
    columns: ['a', 'b'],
    headers: ['甲', '乙'],
    caption: '由安居台账生成',
    tail: ['说明：'],
    rows: new Map(rows.map(([key, cells]) => [key, { cells: cells as never }])),
  };
  return {
    ledgers: new Map([
      ['one', record],
      ['two', { ...record, rows: new Map() }],
    ]),
    damaged: false,
  };
}

function tableFrom(state: LedgerState): RawTable {
  const { name, rows } = stateSheet(state);
  return tableOf(
    name,
    rows.map((row) => row.cells),
  );
}

const small = stateOf([
  ['code:1', ['甲', 1]],
  ['code:2', ['乙', null]],
]);

/** A state as it is read back: with the spelling of its rows. */
const read = (state: LedgerState): unknown => ({
  ...state,
  spelled: expect.any(Map) as unknown,
});

describe('the state sheet', () => {
  it('reads back what was written, whatever stood in the cells', () => {
    const keys = fc.string({ minLength: 1 }).filter((key) => key.trim() !== '');
    const rows = fc.uniqueArray(fc.tuple(keys, fc.array(cell, { maxLength: 5 })), {
      selector: ([key]) => key,
    });
    fc.assert(
      fc.property(rows, (given) => {
        const state = stateOf(given);
        expect(readState(tableFrom(state))).toEqual({ state: read(state) });
      }),
    );
  });

  it('splits long rows so that no cell holds more than 30,000 characters', () => {
    const state = stateOf([['code:1', ['长'.repeat(70_000)]]]);
    const table = tableFrom(state);
    const longest = Math.max(...table.rows.flat().map((value) => cellText(value).length));
    expect(longest).toBeLessThan(30_000);
    expect(readState(table).state).toEqual(read(state));
  });

  it('knows whether it says anything new', () => {
    expect(holdsContent(tableFrom(small), stateSheet(small))).toBe(true);
    expect(holdsContent(tableFrom(small), stateSheet(stateOf([['code:1', ['甲', 1]]])))).toBe(
      false,
    );
  });

  const sound = tableFrom(small).rows;
  const changed = ([id, key, json]: readonly string[], change: object): string[] => [
    id!,
    key!,
    JSON.stringify({ ...(JSON.parse(json!) as object), ...change }),
  ];
  it.each<[string, readonly (readonly (string | number | null)[])[]]>([
    ['empty', []],
    ['without its mark', sound.slice(1) as never],
    ['of another version', [['anju-state', 2, 1], ...(sound.slice(1) as never[])]],
    ['with a row missing', sound.filter((_, index) => index !== 2) as never],
    ['with a ledger missing', sound.slice(0, -1) as never],
    [
      'with text cut off',
      sound.map((row) =>
        row.map((value) => (typeof value === 'string' ? value.slice(0, 20) : value)),
      ) as never,
    ],
    ['sorted', [...sound].reverse() as never],
    ...(
      [
        ['a head whose headers are no texts', 1, { headers: [1, 2] }],
        ['a head without its columns', 1, { columns: undefined }],
        ['a head that counts no rows', 1, { rows: '2' }],
        ['a row without cells', 2, { cells: undefined }],
        ['a row with a cell of no kind', 2, { cells: [['x']] }],
        ['a row with a day that is no number', 2, { cells: [{ d: '45000' }] }],
        ['a row that was gone on no day', 2, { goneOn: 20240920 }],
        ['a row that saw no texts', 2, { seen: { a: 1 } }],
      ] as const
    ).map(([what, at, change]): [string, (string | null)[][]] => [
      `with ${what}`,
      sound.map((row, index) => (index === at ? changed(row as never, change) : row)) as never,
    ]),
  ])('%s counts as damaged, says so and is never trusted', (_, rows) => {
    const { state, problem } = readState(tableOf('_anju_state', rows));
    expect(state.damaged).toBe(true);
    expect(state.ledgers.size).toBe(0);
    expect(problem).toContain('一律按人工填写保留');
  });
});
