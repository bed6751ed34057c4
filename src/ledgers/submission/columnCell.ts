import { readingOf } from '../../domain/household';
import type { SubmissionColumn } from '../../domain/submissionTemplate';
import { derivedValues } from './derivedValues';
import { listedCell } from './listedCell';
import { BLANK_CELL, type SubmissionCell, ownCell, readCell, suppliedCell } from './prefill';
import type { SuppliedHousehold } from './submissionRow';

/** What a column holds of a household. */
export function columnCell(row: SuppliedHousehold, column: SubmissionColumn): SubmissionCell {
  const { fill } = column;
  switch (fill.from) {
    case 'own':
      return ownCell(row, fill.field);
    case 'any':
      return suppliedCell(row, fill.field);
    case 'derived':
      return derivedValues[fill.value](row);
    case 'listed':
      return listedCell(row, column, fill);
    case 'number-of':
      return certificateNumber(readingOf(row.household, fill.field).raw);
    case 'serial':
    case 'clerk':
      return BLANK_CELL;
  }
}

/** A certificate has a number of several digits; `有` has none. */
const HAS_NUMBER = /\d{3,}/;

function certificateNumber(raw: string): SubmissionCell {
  return HAS_NUMBER.test(raw) ? readCell(raw.trim()) : BLANK_CELL;
}
