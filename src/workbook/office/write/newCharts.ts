import { toAddress } from '../../../domain/address';
import { cellText } from '../../../domain/cell';
import type { PlannedChart, SheetContent } from '../../../domain/writePlan';
import { CHART_KINDS, seriesColour, VALUE_AXES, type ValueAxisLook } from '../../chartLooks';
import { rangeOf } from '../areaText';
import type { Work } from './works';

/** The charts of a new sheet, over cells that are written before. They go with the sheet when it is taken back. */
export function chartWorks(content: SheetContent): readonly Work[] {
  const { name, charts = [] } = content;
  return charts.map((chart) => ({
    bytes: 2000 + chart.series.length * 2000,
    send: ({ workbook }) => {
      addChart(workbook.worksheets.getItem(name), chart, content);
    },
  }));
}

function addChart(sheet: Excel.Worksheet, planned: PlannedChart, content: SheetContent): void {
  const [first] = planned.series;
  if (first === undefined) return;
  const { type, labelFormat } = CHART_KINDS[planned.kind];
  const chart = sheet.charts.add(type, rangeOf(sheet, first.values), 'Columns');
  chart.name = planned.name;
  chart.title.text = planned.title;
  planned.series.forEach(({ name, values }, index) => {
    const header = cellText(content.rows[name.row]?.cells[name.column] ?? null);
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(header);
    series.name = header;
    series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(rangeOf(sheet, planned.categories));
    series.format.fill.setSolidColor(`#${seriesColour(index)}`);
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = labelFormat;
  });
  chart.legend.visible = planned.series.length > 1;
  chart.legend.position = 'Bottom';
  setAxis(chart.axes.valueAxis, VALUE_AXES[planned.scale]);
  const { top, left, bottom, right } = planned.place;
  chart.setPosition(toAddress(top, left), toAddress(bottom, right));
}

function setAxis(axis: Excel.ChartAxis, { isVisible, lowest, highest }: ValueAxisLook): void {
  axis.visible = isVisible;
  axis.majorGridlines.visible = isVisible;
  if (lowest !== undefined) axis.minimum = lowest;
  if (highest !== undefined) axis.maximum = highest;
}
