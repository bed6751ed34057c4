import { describe, expect, it } from 'vitest';
import type { PlannedChart } from '../../../src/domain/writePlan';
import { newWorkbook } from '../../../src/workbook/xlsx/openWorkbook';
import { openXlsx } from '../../../workbench/files/openXlsx';
import { saveXlsx } from '../../../workbench/files/saveXlsx';
import { chartsInFile } from '../../workbook/xlsx/chartsInFile';
import { partsOf, zipOf } from '../../workbook/xlsx/packages';
import { childrenOf } from '../../workbook/xlsx/worksheetOrder';
import { dataRow, planOf, sheetOf } from '../../workbook/sheets';

const at = (left: number) => ({ top: 1, left, bottom: 2, right: left });
const chart: PlannedChart = {
  name: 'anju-a',
  title: '各村户数 & 其他',
  kind: 'column-stacked',
  categories: at(0),
  series: [
    { name: { row: 0, column: 1 }, values: at(1) },
    { name: { row: 0, column: 2 }, values: at(2) },
  ],
  place: { top: 5, left: 0, bottom: 15, right: 4 },
};

async function file(): Promise<Uint8Array> {
  const workbook = newWorkbook('汇总.xlsx');
  const rows = [
    { look: 'header' as const, cells: ['村', '甲', '乙'] },
    dataRow('红军村', 3, 1),
    dataRow('双河村', 2, 0),
  ];
  const content = sheetOf('汇 总', rows, { firstDataRow: 1, charts: [chart] });
  await workbook.apply(planOf({ kind: 'create-sheet', content }));
  return new Uint8Array(await (await workbook.save()).arrayBuffer());
}

describe('charts of a file in the workbench', () => {
  it('are known, and no loss', async () => {
    const { model, losses } = await openXlsx('汇总.xlsx', await file());
    expect(losses).toEqual([]);
    expect(model.sheet('汇 总')!.annotations.charts).toEqual([
      expect.objectContaining({
        ...{ name: 'anju-a', title: chart.title, type: 'ColumnStacked', place: chart.place },
        ...{ hasLegend: true, legendPosition: 'Bottom' },
        series: [
          expect.objectContaining({
            name: '甲',
            values: at(1),
            categories: at(0),
            hasLabels: true,
          }),
          expect.objectContaining({ name: '乙', colour: '#5B9BD5', labelFormat: 'General;;;' }),
        ],
      }),
    ]);
  });

  it('are saved again, beside notes of the same sheet', async () => {
    const { model, kept } = await openXlsx('汇总.xlsx', await file());
    const { annotations } = model.sheet('汇 总')!;
    annotations.setNotes([{ row: 1, column: 0, content: '批注', author: '甲' }]);
    const saved = await saveXlsx(model, kept);
    expect(await chartsInFile(new Blob([saved]), '汇 总')).toEqual([
      expect.objectContaining({ name: 'anju-a', values: [at(1), at(2)], place: chart.place }),
    ]);
    const sheet = (await partsOf(new Blob([saved]))).get('xl/worksheets/sheet1.xml')!.text;
    expect(childrenOf(sheet).slice(-2)).toEqual(['drawing', 'legacyDrawing']);
    const again = await openXlsx('汇总.xlsx', saved);
    expect(again.losses).toEqual([]);
    expect(again.model.sheet('汇 总')!.annotations.charts).toEqual(annotations.charts);
  });

  it('of another kind are named as a loss', async () => {
    const parts = await partsOf(new Blob([(await file()).slice()]));
    const others = [...parts].map(
      ([name, { text }]) => [name, text.replaceAll('c:barChart', 'c:lineChart')] as const,
    );
    const bytes = await zipOf(Object.fromEntries(others));
    const { model, losses } = await openXlsx('汇总.xlsx', bytes);
    expect(losses).toEqual(expect.arrayContaining(['charts']));
    expect(model.sheet('汇 总')!.annotations.charts).toEqual([]);
  });
});
