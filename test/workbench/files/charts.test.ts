import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../workbench/files/openXlsx';
import { saveXlsx } from '../../../workbench/files/saveXlsx';
import { at, chartedSheet, chartOver, fileOf } from '../../workbook/xlsx/chartSample';
import { chartsInFile } from '../../workbook/xlsx/chartsInFile';
import { partsOf, zipOf } from '../../workbook/xlsx/packages';
import { childrenOf } from '../../workbook/xlsx/worksheetOrder';

const chart = chartOver({ title: '各村户数 & 其他', kind: 'column-stacked', scale: 'percent' });

async function file(): Promise<Uint8Array> {
  const blob = await fileOf(chartedSheet('汇 总', [3, 1], [chart]));
  return new Uint8Array(await blob.arrayBuffer());
}

describe('charts of a file in the workbench', () => {
  it('are known, and no loss', async () => {
    const { model, losses } = await openXlsx('汇总.xlsx', await file());
    expect(losses).toEqual([]);
    expect(model.sheet('汇 总')!.annotations.charts).toEqual([
      expect.objectContaining({
        ...{ name: 'anju-a', title: chart.title, type: 'ColumnStacked', place: chart.place },
        ...{ hasLegend: true, legendPosition: 'Bottom' },
        axis: { isVisible: true, hasGridlines: true, lowest: 0, highest: 100 },
        series: [
          expect.objectContaining({
            name: '甲',
            values: at(1),
            categories: at(0),
            hasLabels: true,
          }),
          expect.objectContaining({ name: '乙', colour: '#7DB4E6', labelFormat: 'General;;;' }),
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
