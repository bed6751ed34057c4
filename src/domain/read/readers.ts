import type { CellValue } from '../cell';
import { fieldDefinition, type FieldId, type FieldValue } from '../household';
import { BLANK, type Reading, unreadable } from '../reading';
import type { CellReader, ReadContext } from './cellReader';

/** The reader of a field: by its kind, and where the kind has variants (planned dates) by the field. */
export function readerFor(field: FieldId): CellReader<unknown> {
  return () => unreadable(field, '');
}

/** Reads one cell of one field. Never throws; the same cell and context give the same reading. */
export function readField<F extends FieldId>(
  field: F,
  cell: CellValue,
  context: ReadContext,
): Reading<FieldValue<F>> {
  return readerFor(field)(cell, context) as Reading<FieldValue<F>>;
}

/** Kinds whose cells hardly ever repeat, or are read as fast as they are looked up. */
const NOT_REMEMBERED: ReadonlySet<string> = new Set(['idNumber', 'name', 'code', 'text']);

/** Beyond this many different texts a column is not one of repeating values. */
const MOST_REMEMBERED = 20_000;

/**
 * The reader of a whole column. It remembers the readings of texts and numbers it has met, because
 * a column of grades or villages has few different ones. Readings are shared, so never change one.
 */
export function columnReader(
  field: FieldId,
  context: ReadContext,
): (cell: CellValue) => Reading<unknown> {
  const reader = readerFor(field);
  if (NOT_REMEMBERED.has(fieldDefinition(field).kind)) {
    return (cell) => (cell === null ? BLANK : reader(cell, context));
  }
  const remembered = new Map<string | number, Reading<unknown>>();
  return (cell) => {
    if (cell === null) return BLANK;
    if (typeof cell !== 'string' && typeof cell !== 'number') return reader(cell, context);
    const known = remembered.get(cell);
    if (known !== undefined) return known;
    const reading = reader(cell, context);
    if (remembered.size < MOST_REMEMBERED) remembered.set(cell, reading);
    return reading;
  };
}
