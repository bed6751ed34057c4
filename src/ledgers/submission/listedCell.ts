import type { SubmissionColumn, SubmissionFill } from '../../domain/submissionTemplate';
import { plannedValueOf } from '../../domain/ledger/plannedValueOf';
import { textOf as cellTextOf } from '../status/course';
import { dayValue } from '../status/sharedFacts';
import { isSameSaid, type TypedValue, typedIn } from '../status/typedRows';
import { BLANK_CELL, ownCell, type SubmissionCell, textOf } from './prefill';
import type { SuppliedHousehold } from './submissionRow';

type ListedFill = Extract<SubmissionFill, { from: 'listed' }>;

/**
 * What somebody typed in the list on which the household is dealt with, with its origin and with what the roster says where
 * that differs; else what the roster says. A day that is none is told and fills nothing.
 */
export function listedCell(
  row: SuppliedHousehold,
  { format }: Pick<SubmissionColumn, 'format'>,
  { list, column, field }: Pick<ListedFill, 'list' | 'column' | 'field'>,
): SubmissionCell {
  const own = field === undefined ? BLANK_CELL : ownCell(row, field);
  const said = typedIn(row.typed?.[list], column);
  if (said === undefined) return own;
  const value = format === 'date' ? dayValue(said.value) : plannedValueOf(said.value);
  if (value === null) {
    const why = `${said.at}写的“${cellTextOf(said.value)}”不是一天，没有填`;
    return { ...own, why };
  }
  return { value, state: 'read', origin: [originOf(said, own)] };
}

function originOf({ value, sheetName }: TypedValue, own: SubmissionCell): string {
  const inRoster = textOf(own.value);
  const agrees = inRoster === '' || isSameSaid(value, inRoster);
  return agrees ? sheetName : `${sheetName}（名册写“${inRoster}”，以清单为准）`;
}
