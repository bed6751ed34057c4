import { isBlankValue, sameValue } from '../../domain/ledger/sameValue';
import { typeInto } from '../../domain/ledger/typeInto';
import { plannedValueOf } from '../../domain/ledger/plannedValueOf';
import type { CellChange, ColumnFormat, PlannedValue } from '../../domain/writePlan';
import type { PlannedSheets } from '../sheetRun';
import type { VisitList, VisitRow } from './visitList';

/** A value for a cell of the sheet for visits. */
export interface VisitCell {
  readonly row: VisitRow;
  /** Id of the column. */
  readonly column: string;
  readonly value: PlannedValue;
}

/** What stands where a value should go. */
export type Standing = 'free' | 'same' | 'other' | 'no-column';

/** `replaceable`: a text that is no answer, such as the role that is put down where no person is known yet. */
export function standingOf({ row, column, value }: VisitCell, replaceable?: string): Standing {
  if (row.columnAt(column) === undefined) return 'no-column';
  const standing = row.cell(column);
  if (isBlankValue(standing)) return 'free';
  if (sameValue(standing, value)) return 'same';
  return standing === replaceable ? 'free' : 'other';
}

/** The plan of the list with the cells typed in; `sentence` tells of them in the preview. */
export function withTyped(
  { planned, sheet, input }: VisitList,
  cells: readonly VisitCell[],
  sentence: string,
): PlannedSheets {
  const [first] = cells;
  if (first === undefined) return planned;
  const { columns } = sheet.define(input.setting.profile.vocabularies);
  const formats = new Map(columns.map(({ id, format }) => [id, format]));
  const changes = cells.flatMap((cell) => changeOf(cell, formats));
  const plan = typeInto(planned.plan, { sheet: first.row.sheetName, changes });
  return { ...planned, plan: { ...plan, sentences: [...plan.sentences, sentence] } };
}

function changeOf(
  { row, column, value }: VisitCell,
  formats: ReadonlyMap<string, ColumnFormat>,
): readonly CellChange[] {
  const at = row.columnAt(column);
  const format = formats.get(column);
  if (at === undefined || format === undefined) return [];
  const before = plannedValueOf(row.cell(column));
  return [{ row: row.row, column: at, before, after: value, format }];
}
