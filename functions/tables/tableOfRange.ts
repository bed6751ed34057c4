import { isEmptyCell } from '../../src/domain/cell';
import { type RawTable, tableOf } from '../../src/domain/rawTable';
import { dayOfCheck } from '../dayOfCheck';
import { toRows } from '../excelValues';
import { withDatesShown } from './datesShown';

/** A range, headers included, as a sheet of the given name. Undefined when it is blank. */
export function tableOfRange(name: string, values: unknown, day: unknown): RawTable | undefined {
  const rows = toRows(values);
  return rows.every((row) => row.every(isEmptyCell))
    ? undefined
    : tableOf(name, withDatesShown(rows, dayOfCheck(day)));
}
