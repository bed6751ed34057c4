import type { PlannedValue } from '../../domain/writePlan';
import { columnCell } from './columnCell';
import { formatId } from './idFormat';
import { textOf } from './prefill';
import type { SubmissionRow } from './submissionRow';
import type { TownedColumn } from './submissionSheets';

/** What is written: the value in the town's words, certificate numbers in the form that is wanted. */
export function valueOf(row: SubmissionRow, column: TownedColumn): PlannedValue {
  const { value } = columnCell(row, column);
  if (value === null) return null;
  if (column.id === 'id-number') return formatId(textOf(value), row.options.idFormat);
  const code = column.codes?.[textOf(value).trim()];
  return code ?? value;
}
