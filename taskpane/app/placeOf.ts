import type { SheetPlace } from '../../src/workbook/port';

/** Where a finding points, as the workbook is asked to show it. */
export function placeOf(found: {
  readonly sheet: string;
  readonly row: number | undefined;
  readonly column: number | undefined;
}): SheetPlace {
  const { sheet, row, column } = found;
  if (row === undefined) return { sheet };
  return column === undefined ? { sheet, row } : { sheet, row, column };
}
