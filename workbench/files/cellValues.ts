import ExcelJS from 'exceljs';
import { errorOf, type ModelValue } from '../model/values';

const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial of 1970-01-01 in the 1900 system. */
const UNIX_EPOCH = 25_569;

const FILE_ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;

/** What a cell of a file holds. Days become serials of the 1900 system, whatever the file's own system. */
export function valueOf(value: ExcelJS.CellValue): ModelValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return serialOf(value);
  if ('error' in value) return { kind: 'error', code: value.error };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return valueOf(value.text);
  return 'result' in value ? valueOf(value.result) : null;
}

/** The formula of a cell with its `=`; undefined when it has none. */
export function formulaOf(cell: ExcelJS.Cell): string | undefined {
  if (cell.type !== ExcelJS.ValueType.Formula) return undefined;
  return cell.formula === '' ? undefined : `=${cell.formula}`;
}

/** A value with its formula as files write them. */
export function fileValue(value: ModelValue, formula: string | undefined): ExcelJS.CellValue {
  const plain = typeof value === 'object' && value !== null ? fileError(value.code) : value;
  if (formula === undefined) return plain;
  const result = plain ?? undefined;
  return { formula: formula.slice(1), ...(result === undefined ? {} : { result }) };
}

/** Errors that only a running Excel has are written as the error that a file can hold. */
function fileError(code: string): ExcelJS.CellErrorValue {
  return { error: FILE_ERRORS.find((each) => each === code) ?? '#VALUE!' };
}

function serialOf(date: Date): ModelValue {
  const serial = date.getTime() / MILLISECONDS_PER_DAY + UNIX_EPOCH;
  return Number.isNaN(serial) ? (errorOf('#VALUE!') ?? null) : Number(serial.toFixed(9));
}
