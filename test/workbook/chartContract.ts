import { describe, expect, test } from 'vitest';
import type { CellArea } from '../../src/domain/rawTable';
import type { ChartChange, PlannedChart, SheetContent } from '../../src/domain/writePlan';
import { VALUE_AXES, type ValueAxisLook } from '../../src/workbook/chartLooks';
import type { Workbook } from '../../src/workbook/port';
import { dataRow, planOf, sheetOf } from './sheets';

/** A chart as somebody sees it who looks at the workbook. */
export interface SeenChart {
  readonly name: string;
  readonly title: string;
  readonly isStacked: boolean;
  readonly axis: ValueAxisLook;
  readonly categories: CellArea;
  readonly values: readonly CellArea[];
  readonly place: CellArea;
}

const column = (left: number, bottom: number): CellArea => ({ top: 1, left, bottom, right: left });
const place = { top: 8, left: 0, bottom: 20, right: 3 };

const grades: PlannedChart = {
  name: 'anju-grades',
  title: '各村等级（户）& <更多>',
  kind: 'column-stacked',
  scale: 'count',
  categories: column(0, 2),
  series: [
    { name: { row: 0, column: 1 }, values: column(1, 2) },
    { name: { row: 0, column: 2 }, values: column(2, 2) },
  ],
  place,
};
const share: PlannedChart = {
  ...grades,
  ...{ name: 'anju-share', title: '销号率', kind: 'column-clustered', scale: 'percent' },
  series: [{ name: { row: 0, column: 1 }, values: column(1, 2) }],
  place: { ...place, left: 4, right: 7 },
};
/** A name that must be quoted in a reference. */
const NAME = "一、汇总'表 (2)";
/** A sheet with two charts. */
export const chartSheet: SheetContent = sheetOf(
  NAME,
  [
    { look: 'header', cells: ['村', 'A级', 'B级'] },
    dataRow('红军村', 3, 1),
    dataRow('双河村', 2, 0),
    dataRow('合计', 5, 1),
  ],
  { firstDataRow: 1, charts: [grades, share] },
);

/** What is to be seen of a planned chart. */
export const seenOf = ({ place: at, ...chart }: PlannedChart): SeenChart => ({
  ...{ name: chart.name, title: chart.title, categories: chart.categories, place: at },
  ...{ isStacked: chart.kind === 'column-stacked', axis: VALUE_AXES[chart.scale] },
  values: chart.series.map(({ values }) => values),
});

const later: ChartChange = {
  name: grades.name,
  before: { categories: column(0, 2), values: [column(1, 2), column(2, 2)] },
  after: { categories: column(0, 3), values: [column(1, 3), column(2, 3)] },
};
const change = (name: string) =>
  planOf({
    kind: 'change-cells',
    sheet: NAME,
    changes: [{ row: 3, column: 0, before: '合计', after: '青杠村', format: 'text' }],
    charts: [{ ...later, name }],
  });

/** Has the first chart show a row more. */
export const addingARow = change(grades.name);

/** What every adapter must answer alike about charts. */
export function chartContract<W extends Workbook>(
  adapter: string,
  make: (sheets: readonly SheetContent[]) => Promise<W>,
  chartsOn: (workbook: W, sheet: string) => Promise<readonly SeenChart[]>,
): void {
  describe(`charts in the ${adapter} workbook`, () => {
    test('stand on a new sheet as planned, and nowhere else', async () => {
      const workbook = await make([sheetOf('空', [dataRow('无')]), chartSheet]);
      expect(await chartsOn(workbook, NAME)).toEqual([seenOf(grades), seenOf(share)]);
      expect(await chartsOn(workbook, '空')).toEqual([]);
    });

    test('show more cells when told to, and keep everything else', async () => {
      const workbook = await make([chartSheet]);
      await workbook.apply(addingARow);
      const [first, second] = await chartsOn(workbook, NAME);
      expect(first).toEqual({ ...seenOf(grades), ...later.after });
      expect(second).toEqual(seenOf(share));
    });

    test('are neither missed nor made again when somebody has taken them away', async () => {
      const workbook = await make([chartSheet]);
      await workbook.apply(change('anju-deleted'));
      expect(await chartsOn(workbook, NAME)).toEqual([seenOf(grades), seenOf(share)]);
    });

    test('stay when other sheets are written', async () => {
      const workbook = await make([chartSheet]);
      await workbook.apply(
        planOf({
          kind: 'create-sheet',
          content: { ...chartSheet, name: '另一张', charts: [share] },
        }),
      );
      expect(await chartsOn(workbook, NAME)).toEqual([seenOf(grades), seenOf(share)]);
      expect(await chartsOn(workbook, '另一张')).toEqual([seenOf(share)]);
    });
  });
}
