import { errorOf, type ModelValue } from '../model/values';

/** What a custom function answered, as the host hands it over. */
export interface Answer {
  readonly ok: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

/** Excel's errors by the number the client library gives them; a thrown error is #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

export const BUSY: ModelValue = { kind: 'error', code: '#BUSY!' };
const NO_VALUE: ModelValue = { kind: 'error', code: '#VALUE!' };

/** The cells an answer fills: one, or rows that spill. Text that is an error code becomes that error. */
export function cellsOfAnswer({
  ok,
  value,
  errorCode,
}: Answer): readonly (readonly ModelValue[])[] {
  if (!ok) return [[errorOf(ERRORS[errorCode ?? 7] ?? '#VALUE!') ?? NO_VALUE]];
  if (!Array.isArray(value)) return [[cellOf(value)]];
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  return rows.length === 0 || rows[0]?.length === 0 ? [[null]] : rows;
}

function cellOf(value: unknown): ModelValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return errorOf(value) ?? (value === '' ? null : value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : ofObject(value);
}

function ofObject(value: unknown): ModelValue {
  const code = (value as { readonly code?: unknown }).code;
  return typeof code === 'string' ? (errorOf(code) ?? NO_VALUE) : NO_VALUE;
}
