import { expect, it } from 'vitest';
import type { CellValue } from '../../../src/domain/cell';
import type { FieldId } from '../../../src/domain/household';
import type { CellReader, ReadContext } from '../../../src/domain/read/cellReader';
import { readerFor } from '../../../src/domain/read/readers';
import { vocabularies } from '../../../src/policy/vocabularies';

export const context: ReadContext = { today: { year: 2024, month: 10, day: 1 }, vocabularies };

/** What a table line expects of a cell. */
export type Expected =
  | { readonly state: 'read'; readonly value: unknown; readonly note: RegExp | undefined }
  | { readonly state: 'blank' }
  | { readonly state: 'unreadable'; readonly why: RegExp; readonly candidates: readonly unknown[] };

/** Read, and it is simply what stands there. */
export const reads = (value: unknown): Expected => ({ state: 'read', value, note: undefined });
/** Read, with a note on how. */
export const readsNoting = (value: unknown, note: RegExp): Expected => ({
  state: 'read',
  value,
  note,
});
export const saysNone: Expected = { state: 'blank' };
/** Must be asked about. */
export const asks = (why: RegExp, ...candidates: readonly unknown[]): Expected => ({
  state: 'unreadable',
  why,
  candidates,
});

export type Line = readonly [written: CellValue, expected: Expected];

const shown = (cell: CellValue): string => JSON.stringify(cell);

/** One test a line: the cell is read by the reader of the field as the line says, and `raw` is what stands there. */
export function itReads(
  field: FieldId | CellReader<unknown>,
  lines: readonly Line[],
  under: ReadContext = context,
): void {
  const reader = typeof field === 'string' ? readerFor(field) : field;
  it.each(lines.map(([cell, expected]) => [shown(cell), cell, expected] as const))(
    '%s',
    (_, cell, expected) => {
      const reading = reader(cell, under);
      expect(reading.state).toBe(expected.state);
      if (typeof cell === 'string' && cell.trim() !== '') expect(reading.raw).toBe(cell);
      if (reading.state === 'read' && expected.state === 'read') {
        expect(reading.value).toEqual(expected.value);
        if (expected.note === undefined) expect(reading.note).toBeUndefined();
        else expect(reading.note).toMatch(expected.note);
      }
      if (reading.state === 'unreadable' && expected.state === 'unreadable') {
        expect(reading.why).toMatch(expected.why);
        expect(reading.candidates).toEqual(expected.candidates);
      }
    },
  );
}
