import type { CellValue } from '../../../src/domain/cell';
import type { FieldId } from '../../../src/domain/household';
import type { SourceCoding } from '../../../src/domain/read/cellReader';

/** The reading a careful person would give. Values as text: see the table in the docstring of `read`. */
export type ExpectedReading =
  | { readonly state: 'read'; readonly value: string; readonly noted?: true }
  | { readonly state: 'blank' }
  /** `candidates` are those the brief names; the reader may know more. */
  | { readonly state: 'unreadable'; readonly candidates: readonly string[] };

/** A system whose export the sheet is declared to be. */
export type Declared = '灾普' | '浙江农房';

export interface DirtyCase {
  readonly field: FieldId;
  readonly written: CellValue;
  readonly expected: ExpectedReading;
  readonly declared?: Declared;
}

/** Codes of declared systems (brief §2.2, §5.5, §5.6): they contradict each other. */
export const codings: Readonly<Record<Declared, SourceCoding>> = {
  灾普: { grades: { '1': 'A', '2': 'B', '3': 'C', '4': 'D' }, yesNo: { '1': 'yes', '0': 'no' } },
  浙江农房: {
    grades: { '1': 'none', '2': 'A', '3': 'B', '4': 'C', '5': 'D' },
    yesNo: { '0': 'yes', '1': 'no' },
  },
};

/**
 * Cells that must all be read as one value. How values are spelt: dates `2019-12-05`, `2019-12`, `2019`,
 * `2020年以前`; grades `A`–`D`; yes/no `yes`, `no`, `unknown`; certificate numbers body and suffix; terms their id.
 */
export function read(field: FieldId, value: string, written: readonly CellValue[]): DirtyCase[] {
  return written.map((cell) => ({ field, written: cell, expected: { state: 'read', value } }));
}

/** As `read`, but the reader must also say how it came to the value, because the clerk should confirm it. */
export function noted(field: FieldId, value: string, written: readonly CellValue[]): DirtyCase[] {
  return written.map((cell) => ({
    field,
    written: cell,
    expected: { state: 'read', value, noted: true },
  }));
}

/** Cells that say there is nothing, or say nothing. */
export function blank(field: FieldId, written: readonly CellValue[]): DirtyCase[] {
  return written.map((cell) => ({ field, written: cell, expected: { state: 'blank' } }));
}

/** Cells that must not be guessed. */
export function unclear(
  field: FieldId,
  written: readonly CellValue[],
  candidates: readonly string[] = [],
): DirtyCase[] {
  return written.map((cell) => ({
    field,
    written: cell,
    expected: { state: 'unreadable', candidates },
  }));
}

/** The same cells in a sheet that is declared to be the export of a system. */
export function declaredAs(declared: Declared, cases: readonly DirtyCase[]): DirtyCase[] {
  return cases.map((one) => ({ ...one, declared }));
}

export function dateCell(serial: number): CellValue {
  return { kind: 'date', serial };
}

export function longNumber(text: string): CellValue {
  return { kind: 'long-number', text };
}
