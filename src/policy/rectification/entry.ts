import type { FieldId, FieldValue } from '../../domain/household';
import type { Reading } from '../../domain/reading';

/** What a row of the rectification ledger is judged by, whichever of the two notices it was kept for. */
export const entryFields = [
  'appraisalGrade',
  'problemState',
  'verifiedBy',
  'verifiedOn',
  'ledgerMeasure',
  'rectificationKind',
  'renovationMethod',
  'renovationYear',
  'applicationState',
  'interimMeasure',
  'livedIn',
  'movedOut',
  'startedOn',
  'finishedOn',
  'progress',
  'deadline',
  'afterGrade',
  'closed',
  'closedOn',
  'closingEvidence',
  'closedBy',
] as const satisfies readonly FieldId[];

export type EntryField = (typeof entryFields)[number];

/** One household of the ledger as its cells read. */
export type RectificationEntry = { readonly [F in EntryField]: Reading<FieldValue<F>> };

/** Gathers an entry from whatever holds its cells: a row that was read, or one that is being written. */
export function entryFrom(
  readingOf: <F extends EntryField>(field: F) => Reading<FieldValue<F>>,
): RectificationEntry {
  const readings = entryFields.map((field) => [field, readingOf(field)] as const);
  return Object.fromEntries(readings) as unknown as RectificationEntry;
}
