import { cellText } from '../cell';
import { cellAt } from '../rawTable';
import { type LedgerRecord, type RowRecord, writtenColumns } from './ledgerState';
import type { LocatedLedger } from './locateLedger';
import type { UpdateRequest } from './updateRequest';

/** What is to be remembered of a sheet that was brought up to date. */
export function nextRecord<Row>(
  { definition, frame, located, record }: UpdateRequest<Row>,
  rows: ReadonlyMap<string, RowRecord>,
  captionWritten: boolean,
  tail: readonly string[],
): LedgerRecord {
  const written = writtenColumns(definition);
  return {
    sheetName: located.table.name,
    columns: written.map((column) => column.id),
    headers: written.map((column, place) =>
      standingHeader(located, column.id, record?.headers[place] ?? column.header),
    ),
    caption: captionWritten ? frame.caption : (record?.caption ?? ''),
    tail,
    ...(located.columns.missing.length === 0 ? {} : { missing: located.columns.missing }),
    rows: inFormerOrder(rows, record?.rows),
  };
}

/** Rows keep their order in the record, so that an unchanged sheet leaves it unchanged. */
function inFormerOrder(
  rows: ReadonlyMap<string, RowRecord>,
  former: ReadonlyMap<string, RowRecord> | undefined,
): ReadonlyMap<string, RowRecord> {
  if (former === undefined || areInOrder(rows, former)) return rows;
  const ordered = new Map<string, RowRecord>();
  for (const key of former.keys()) {
    const row = rows.get(key);
    if (row !== undefined) ordered.set(key, row);
  }
  for (const [key, row] of rows) if (!ordered.has(key)) ordered.set(key, row);
  return ordered;
}

/** The former rows first and in their order, as they mostly come. */
function areInOrder(
  rows: ReadonlyMap<string, RowRecord>,
  former: ReadonlyMap<string, RowRecord>,
): boolean {
  const keys = rows.keys();
  for (const key of former.keys()) if (keys.next().value !== key) return false;
  return true;
}

function standingHeader({ table, columns }: LocatedLedger, id: string, last: string): string {
  const position = columns.positions.get(id);
  return position === undefined ? last : cellText(cellAt(table, columns.headerRow, position));
}
