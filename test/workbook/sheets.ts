import type { PlannedRow, PlannedValue, SheetContent, WritePlan } from '../../src/domain/writePlan';

/** A plan of these writes. */
export function planOf(...writes: WritePlan['writes']): WritePlan {
  return { sentences: [], writes };
}

export function dataRow(...cells: readonly PlannedValue[]): PlannedRow {
  return { look: 'data', cells };
}

/** A sheet with a header and rows of text columns, whatever else is asked for. */
export function sheetOf(
  name: string,
  rows: readonly PlannedRow[],
  details: Partial<SheetContent> = {},
): SheetContent {
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  return {
    name,
    visibility: 'visible',
    columns: Array.from({ length: width }, () => ({ width: 12, format: 'text' })),
    rows,
    mergedRows: [],
    firstDataRow: 0,
    frozenColumns: 0,
    pageBreaksBefore: [],
    ...details,
  };
}
