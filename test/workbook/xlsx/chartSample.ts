import type { PlannedChart, SheetContent } from '../../../src/domain/writePlan';
import { newWorkbook } from '../../../src/workbook/xlsx/openWorkbook';
import { dataRow, planOf, sheetOf } from '../sheets';

/** The rows of both villages in one column. */
export const at = (left: number) => ({ top: 1, left, bottom: 2, right: left });

/** What one sample differs from another in. */
type Details = Omit<PlannedChart, 'name' | 'categories' | 'series' | 'place'>;

/** A chart of the columns 甲 and 乙 over the villages. */
export function chartOver<Given extends Details>(details: Given) {
  return {
    name: 'anju-a',
    ...details,
    categories: at(0),
    series: [
      { name: { row: 0, column: 1 }, values: at(1) },
      { name: { row: 0, column: 2 }, values: at(2) },
    ],
    place: { top: 5, left: 0, bottom: 15, right: 4 },
  };
}

/** A sheet of two villages with charts over it. `first`: what 红军村 has under 甲 and 乙. */
export function chartedSheet(
  name: string,
  first: readonly [number, number | null],
  charts: readonly PlannedChart[],
): SheetContent {
  const rows = [
    { look: 'header' as const, cells: ['村', '甲', '乙'] },
    dataRow('红军村', ...first),
    dataRow('双河村', 2, 0),
  ];
  return sheetOf(name, rows, { firstDataRow: 1, charts });
}

/** A new file with one sheet. */
export async function fileOf(content: SheetContent): Promise<Blob> {
  const workbook = newWorkbook('汇总.xlsx');
  await workbook.apply(planOf({ kind: 'create-sheet', content }));
  return workbook.save();
}
