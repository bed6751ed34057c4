import type { LedgerRecord, RowRecord } from './ledgerState';

/** A cell as the state sheet spells it: short forms for what JSON has no word for. */
export type EncodedCell =
  string | number | boolean | null | { d: number } | { never: 1 } | { unknown: 1 };

export type EncodedRow = Omit<RowRecord, 'cells'> & { readonly cells: readonly EncodedCell[] };

export type EncodedHead = Omit<LedgerRecord, 'rows'> & { readonly rows: number };

/*
 * Written by hand, not as schemas: the custom functions read these sheets too, and their bundle carries no library.
 */

/** Whether what was read from the state sheet is the head of a ledger's record. */
export function isEncodedHead(value: unknown): value is EncodedHead {
  if (!isRecord(value)) return false;
  const { sheetName, caption, columns, headers, tail, missing = [], rows } = value;
  return (
    typeof sheetName === 'string' &&
    typeof caption === 'string' &&
    [columns, headers, tail, missing].every(isTexts) &&
    Number.isSafeInteger(rows)
  );
}

/** Whether what was read from the state sheet is the record of a row. */
export function isEncodedRow(value: unknown): value is EncodedRow {
  if (!isRecord(value)) return false;
  const { cells, seen = {}, told = {}, stood = {}, goneOn = '', deleted = true } = value;
  return (
    Array.isArray(cells) &&
    cells.every(isEncodedCell) &&
    isTextByKey(seen) &&
    isTextByKey(told) &&
    isTextByKey(stood) &&
    typeof goneOn === 'string' &&
    deleted === true
  );
}

function isEncodedCell(value: unknown): value is EncodedCell {
  if (typeof value !== 'object' || value === null) return value !== undefined;
  if ('d' in value) return typeof value.d === 'number';
  return 'never' in value || 'unknown' in value;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTextByKey = (value: unknown): boolean => isRecord(value) && isTexts(Object.values(value));

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
