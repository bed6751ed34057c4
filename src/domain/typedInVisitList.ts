import { isStateSheet } from './layout/sheetRole';
import { plainHeader } from './ledger/locateColumns';
import type { LedgerRecord } from './ledger/ledgerState';
import { isUnknown } from './ledger/mergeCell';
import { isBlankValue, sameValue } from './ledger/sameValue';
import { readState } from './ledger/stateSheet';
import type { FieldId, Household } from './household';
import { cellAt } from './rawTable';
import type { SheetReading } from './sheetReading';
import { fieldsSpokenOf, type VisitFields } from './visits/visitFields';

/** Which of the fields a person wrote in a row, given the key the row was generated under. */
export type TypedIn = (entry: Household, key: string) => ReadonlySet<FieldId>;

/**
 * Tells what people typed into the site visit list from what the tool wrote there, by the state sheet of its workbook.
 * Without one everything that stands there counts as typed.
 */
export function typedInVisitList(
  sheets: readonly SheetReading[],
  visitFields: VisitFields,
): TypedIn {
  const columns = new Map<SheetReading, readonly VisitColumn[]>();
  return (entry, key) => {
    const sheet = sheets[entry.sheet];
    if (sheet === undefined) return new Set();
    let known = columns.get(sheet);
    if (known === undefined) columns.set(sheet, (known = columnsOf(sheet, sheets, visitFields)));
    return typedIn(sheet, entry, key, known);
  };
}

/** A column of a site visit list, with where the record remembers what the tool wrote into it. */
interface VisitColumn {
  readonly field: FieldId;
  readonly column: number;
  readonly record: LedgerRecord | undefined;
  readonly place: number;
}

function columnsOf(
  sheet: SheetReading,
  sheets: readonly SheetReading[],
  visitFields: VisitFields,
): readonly VisitColumn[] {
  const record = recordOf(sheet, sheets, visitFields.ledger);
  const fields = fieldsSpokenOf(visitFields);
  return sheet.mapped.flatMap(({ field, column, header }) => {
    if (!fields.includes(field)) return [];
    const place = record?.headers.findIndex((last) => plainHeader(last) === plainHeader(header));
    return [{ field, column, record, place: place ?? -1 }];
  });
}

function recordOf(
  { table }: SheetReading,
  sheets: readonly SheetReading[],
  ledger: string,
): LedgerRecord | undefined {
  const state = sheets.find(
    (other) => isStateSheet(other.table.name) && other.table.workbook === table.workbook,
  );
  return state === undefined ? undefined : readState(state.table).state.ledgers.get(ledger);
}

function typedIn(
  { table }: SheetReading,
  entry: Household,
  key: string,
  columns: readonly VisitColumn[],
): ReadonlySet<FieldId> {
  const typed = new Set<FieldId>();
  for (const { field, column, record, place } of columns) {
    const standing = cellAt(table, entry.rows[0] ?? 0, column);
    if (isBlankValue(standing)) continue;
    const last = record?.rows.get(key)?.cells[place];
    const isOurs = last !== undefined && !isUnknown(last) && sameValue(standing, last);
    if (!isOurs) typed.add(field);
  }
  return typed;
}
