import type { LedgerDefinition, SheetFrame } from '../ledger';
import type { RawTable } from '../rawTable';
import { layoutSheet } from './layoutSheet';
import { type LedgerState, alignRecord } from './ledgerState';
import type { LedgerUpdate } from './ledgerUpdate';
import { locateLedger } from './locateLedger';
import { updateLedger } from './updateLedger';
import { standingRows } from './withdrawRow';

/** The workbook a ledger is planned into. */
export interface LedgerSurroundings {
  /** Sheets the ledger may stand in. */
  readonly tables: readonly RawTable[];
  /** Names a new sheet must not take, in lower case: Excel holds names equal that differ only in case. */
  readonly takenNames: ReadonlySet<string>;
  readonly state: LedgerState;
}

/** What one ledger needs: a new sheet, or changes to the one that stands. */
export function planLedger<Row>(
  definition: LedgerDefinition<Row>,
  freshRows: readonly Row[],
  frame: SheetFrame,
  { tables, takenNames, state }: LedgerSurroundings,
): LedgerUpdate {
  const known = state.ledgers.get(definition.id);
  const record = known === undefined ? undefined : alignRecord(known, definition);
  const located = locateLedger(definition, tables, record);
  if (located !== undefined) {
    const { damaged } = state;
    return updateLedger({ definition, freshRows, frame, located, record, damaged });
  }
  const notes =
    record === undefined ? [] : [`“${record.sheetName}”已不在工作簿中（或已认不出），将重新生成。`];
  const created = createSheet(definition, standingRows(definition, freshRows), frame, takenNames);
  return { ...created, notes: [...notes, ...created.notes] };
}

function createSheet<Row>(
  definition: LedgerDefinition<Row>,
  freshRows: readonly Row[],
  frame: SheetFrame,
  takenNames: ReadonlySet<string>,
): LedgerUpdate {
  const name = freeName(definition.sheetName, takenNames);
  const { content, record } = layoutSheet(definition, freshRows, frame, name);
  const renamed =
    name === definition.sheetName
      ? []
      : [`工作簿中已有另一张名为“${definition.sheetName}”的工作表，新表命名为“${name}”。`];
  return {
    ledger: definition.id,
    sheetName: name,
    write: { kind: 'create-sheet', content },
    record,
    counts: {
      rows: freshRows.length,
      created: true,
      changedCells: 0,
      addedRows: freshRows.length,
      goneRows: 0,
      deletedRows: 0,
      offers: 0,
    },
    offers: [],
    addedKeys: [...record.rows.keys()],
    notes: renamed,
  };
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${name}(${count})`;
  return free;
}
