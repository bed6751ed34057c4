import type { CellValue } from '../cell';
import { fieldIds, fieldIndex, type FieldId } from '../household';
import { placeFields, type CarriedPlace } from './carriedPlace';
import type { ReadContext } from '../read/cellReader';
import { columnReader } from '../read/readers';
import type { Reading } from '../reading';
import type { MappedColumn } from '../sheetReading';

/** One claimed column with its reader. */
export interface ReadColumn {
  readonly column: number;
  readonly field: FieldId;
  readonly index: number;
  readonly read: (cell: CellValue) => Reading<unknown>;
}

/** Readings of a household in the order of `fieldIds`. */
export type Readings = (Reading<unknown> | undefined)[];

const NO_READINGS: Readings = fieldIds.map(() => undefined);

/** Places where what is no column of the sheet is put: the carried village and group, the head found among members. */
const PUT_LATER = Math.max(
  ...[...placeFields, 'headName' as const, 'idNumber' as const].map((field) => fieldIndex[field]),
);

export function readColumns(
  mapped: readonly MappedColumn[],
  context: ReadContext,
): readonly ReadColumn[] {
  return mapped.map(({ column, field }) => ({
    column,
    field,
    index: fieldIndex[field],
    read: columnReader(field, context),
  }));
}

/** A function that reads all claimed cells of one row. The readings end with the last field there can be. */
export function rowReader(
  columns: readonly ReadColumn[],
): (cells: readonly CellValue[]) => Readings {
  const last = Math.max(PUT_LATER, ...columns.map(({ index }) => index));
  const unread = NO_READINGS.slice(0, last + 1);
  return (cells) => {
    const readings = unread.slice();
    for (const { index, column, read } of columns) readings[index] = read(cells[column] ?? null);
    return readings;
  };
}

/** Puts the carried village and group where the household's own cells are blank or there is no column. */
export function addPlace(readings: Readings, place: CarriedPlace): void {
  for (const field of placeFields) {
    const carried = place[field];
    if (carried === undefined) continue;
    const own = readings[fieldIndex[field]];
    if (own === undefined || own.state === 'blank') readings[fieldIndex[field]] = carried;
  }
}
