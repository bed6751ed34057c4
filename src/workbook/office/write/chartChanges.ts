import type { ChartCells, ChartChange } from '../../../domain/writePlan';
import { rangeOf } from '../areaText';
import type { Context } from '../excelRun';
import type { Work } from './works';

/** Charts of one sheet that are to show other cells. */
export interface SheetCharts {
  readonly sheet: string;
  readonly charts: readonly ChartChange[];
}

/**
 * The charts that are still there with as many series as were drawn: what a person took away, or drew anew from other
 * cells, is theirs. Two syncs when there are charts to be changed, else none.
 */
export async function standingCharts<Sheet extends SheetCharts>(
  context: Context,
  sheets: readonly Sheet[],
): Promise<readonly Sheet[]> {
  const asked = sheets.flatMap(({ sheet, charts }) => {
    const standing = context.workbook.worksheets.getItem(sheet).charts;
    return charts.map((change) => ({ change, chart: standing.getItemOrNullObject(change.name) }));
  });
  if (asked.length === 0) return sheets;
  for (const { chart } of asked) chart.load('name');
  await context.sync();
  const there = asked.filter(({ chart }) => !chart.isNullObject);
  for (const { chart } of there) chart.series.load('count');
  await context.sync();
  const kept = new Set(
    there.flatMap(({ chart, change }) =>
      chart.series.count === change.after.values.length ? [change] : [],
    ),
  );
  return sheets.map((each) => ({
    ...each,
    charts: each.charts.filter((change) => kept.has(change)),
  }));
}

/** Has a chart show these cells. */
export function chartWork(sheet: string, name: string, { categories, values }: ChartCells): Work {
  return {
    bytes: 800 + values.length * 800,
    send: ({ workbook }) => {
      const place = workbook.worksheets.getItem(sheet);
      const { series } = place.charts.getItem(name);
      values.forEach((area, index) => {
        const one = series.getItemAt(index);
        one.setValues(rangeOf(place, area));
        one.setXAxisValues(rangeOf(place, categories));
      });
    },
  };
}
