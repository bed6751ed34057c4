import { expect, test } from 'vitest';
import type { SheetContent } from '../../src/domain/writePlan';
import type { ValueAxisLook } from '../../src/workbook/chartLooks';
import type { Workbook } from '../../src/workbook/port';
import { MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import type { FileWorkbook } from '../../src/workbook/port';
import { newWorkbook, openWorkbook } from '../../src/workbook/xlsx/openWorkbook';
import { addingARow, type SeenChart, chartContract, chartSheet, seenOf } from './chartContract';
import type { SheetChartAxis } from '../../workbench/model/charts';
import { planOf, sheetOf } from './sheets';
import { openWith } from './office/openOffice';
import { chartsInFile } from './xlsx/chartsInFile';

async function filled<W extends Workbook>(
  workbook: W,
  sheets: readonly SheetContent[],
): Promise<W> {
  await workbook.apply(
    planOf(...sheets.map((content) => ({ kind: 'create-sheet' as const, content }))),
  );
  return workbook;
}

chartContract(
  'memory',
  (sheets) => filled(new MemoryWorkbook('名册', []), sheets),
  (workbook, sheet) => Promise.resolve(workbook.chartsOn(sheet).map(seenOf)),
);

chartContract<FileWorkbook>(
  '.xlsx',
  async (sheets) => {
    const workbook = await filled(newWorkbook('名册.xlsx'), sheets);
    return openWorkbook('名册.xlsx', await workbook.save());
  },
  async (workbook, sheet) => chartsInFile(await workbook.save(), sheet),
);

/** An axis that is seen has its lines. */
function axisOf({ isVisible, hasGridlines, lowest, highest }: SheetChartAxis): ValueAxisLook {
  expect(hasGridlines).toBe(isVisible);
  return { isVisible, ...(lowest === undefined ? {} : { lowest, highest: highest! }) };
}

const models = new WeakMap<Workbook, Awaited<ReturnType<typeof openWith>>['model']>();

chartContract(
  'Office',
  async (sheets) => {
    const { workbook, model } = await openWith(sheets);
    models.set(workbook, model);
    return workbook;
  },
  (workbook, sheet) =>
    Promise.resolve(
      models
        .get(workbook)!
        .sheet(sheet)!
        .annotations.charts.map(({ name, title, type, series, place, axis }): SeenChart => ({
          ...{ name, title, place, isStacked: type === 'ColumnStacked' },
          axis: axisOf(axis),
          categories: series[0]!.categories!,
          values: series.map(({ values }) => values),
        })),
    ),
);

test('charts in the open Excel are taken back with their sheet, and show again what they showed', async () => {
  const { workbook, model } = await openWith([sheetOf('名册', [])]);
  await workbook.apply(planOf({ kind: 'create-sheet', content: chartSheet }));
  const before = model.sheet(chartSheet.name)!.annotations.charts;
  await workbook.apply(addingARow);
  expect(model.sheet(chartSheet.name)!.annotations.charts).not.toEqual(before);
  const [latest] = await workbook.undoSteps();
  await workbook.restore(latest!.id);
  expect(model.sheet(chartSheet.name)!.annotations.charts).toEqual(before);
  const [first] = await workbook.undoSteps();
  await workbook.restore(first!.id);
  expect(model.sheet(chartSheet.name)).toBeUndefined();
});
