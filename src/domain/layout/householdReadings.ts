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

/** Reads all claimed cells of one row. */
export function readRow(cells: readonly CellValue[], columns: readonly ReadColumn[]): Readings {
  const readings = NO_READINGS.slice();
  for (const column of columns) readings[column.index] = column.read(cells[column.column] ?? null);
  return readings;
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
