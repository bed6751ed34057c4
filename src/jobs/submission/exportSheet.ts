import { plannedValueOf } from '../../domain/ledger/plannedValueOf';
import type { PlannedColumn, PlannedRow, SheetContent } from '../../domain/writePlan';
import type { ExportTable } from '../../ledgers/submission/exportTables';
import type { SubmissionInput } from '../../ledgers/submission/submissionInput';
import type { TownedColumn } from '../../ledgers/submission/submissionSheets';
import { frameMaker } from '../../ledgers/sheetFrame';

/** Title, signature line, header. */
const ROWS_ABOVE_DATA = 3;
const FROZEN_COLUMNS = 6;

/** A sheet that leaves the office: title, signature places, the receiving department's columns and nothing of ours. */
export function exportSheet(
  { id, name, columns, rows }: ExportTable,
  { result, sheets }: SubmissionInput,
): SheetContent {
  const template = sheets.find((sheet) => sheet.template.id === id)?.template;
  const frame = frameMaker(result)(template?.clause ?? '')(name, template?.explanation ?? '', '');
  const content: PlannedRow[] = [
    { look: 'title', cells: [name] },
    { look: 'caption', cells: [frame.signature] },
    { look: 'header', cells: columns.map(({ header }) => header) },
    ...rows.map(({ cells }): PlannedRow => ({ look: 'data', cells: cells.map(plannedValueOf) })),
    ...frame.tail.slice(1).map((line): PlannedRow => ({ look: 'note', cells: [line] })),
  ];
  return {
    name,
    visibility: 'visible',
    columns: columns.map(plannedColumn),
    rows: content,
    mergedRows: [0, 1],
    firstDataRow: ROWS_ABOVE_DATA,
    frozenColumns: Math.min(FROZEN_COLUMNS, columns.length),
    printTitleColumns: Math.min(FROZEN_COLUMNS, columns.length),
    pageBreaksBefore: [],
  };
}

function plannedColumn({ width, format, fill }: TownedColumn): PlannedColumn {
  return { width, format: fill.from === 'serial' ? 'integer' : (format ?? 'text') };
}
