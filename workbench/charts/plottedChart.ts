import { intersection, type CellArea } from '../model/area';
import type { SheetChart, SheetChartAxis, SheetChartSeries } from '../model/charts';
import { displayText } from '../model/displayText';
import type { Sheet } from '../model/sheet';

/** One row of columns, with a value and a label for each category; undefined where the cell holds no number. */
export interface PlottedSeries {
  readonly name: string;
  /** `#RRGGBB` */
  readonly colour: string;
  readonly values: readonly (number | undefined)[];
  /** '' for none. */
  readonly labels: readonly string[];
}

/** A chart with what stands at the moment in the cells it shows. */
export interface PlottedChart {
  readonly title: string;
  readonly isStacked: boolean;
  readonly legend: 'bottom' | 'right' | 'none';
  readonly axis: SheetChartAxis;
  readonly categories: readonly string[];
  readonly series: readonly PlottedSeries[];
}

/** Colours of series nobody gave one: those of the Office theme. */
const THEME = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/** Reads the cells of a chart. Hidden rows and columns are left out, as Excel does. */
export function plottedChart(sheet: Sheet, chart: SheetChart): PlottedChart {
  const series = chart.series.map((each, index) => plottedSeries(sheet, each, index));
  const points = Math.max(0, ...series.map(({ values }) => values.length));
  const named = chart.series.find(({ categories }) => categories !== undefined)?.categories;
  const names = named === undefined ? [] : cellsShown(sheet, named);
  const categories = Array.from({ length: points }, (_, point) => {
    const at = names[point];
    return at === undefined ? String(point + 1) : sheet.cells.text(at.row, at.column);
  });
  const { title, type, hasLegend, legendPosition, axis } = chart;
  const place = legendPosition === 'Bottom' ? 'bottom' : 'right';
  const legend = hasLegend ? place : 'none';
  return { title, isStacked: type === 'ColumnStacked', legend, axis, categories, series };
}

/** True when a number is there to be drawn. */
export function hasNumbers({ series }: PlottedChart): boolean {
  return series.some(({ values }) => values.some((value) => value !== undefined));
}

function plottedSeries(sheet: Sheet, series: SheetChartSeries, index: number): PlottedSeries {
  const { name, hasLabels, labelFormat } = series;
  const values = cellsShown(sheet, series.values).map(({ row, column }) => {
    const value = sheet.cells.value(row, column);
    return typeof value === 'number' ? value : undefined;
  });
  const labels = values.map((value) => (hasLabels ? labelText(value, labelFormat) : ''));
  const colour = series.colour ?? THEME[index % THEME.length] ?? THEME[0];
  return { name, colour, values, labels };
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The cells of an area that are not hidden, as far as the sheet is in use. */
function cellsShown({ cells, layout }: Sheet, area: CellArea): readonly CellPlace[] {
  const used = cells.used(true);
  const inUse = used && intersection(area, { ...used, top: 0, left: 0 });
  if (inUse === undefined) return [];
  const places: CellPlace[] = [];
  for (let row = inUse.top; row <= inUse.bottom; row += 1) {
    if (layout.hiddenRows.has(row)) continue;
    for (let column = inUse.left; column <= inUse.right; column += 1) {
      if (!layout.hiddenColumns.has(column)) places.push({ row, column });
    }
  }
  return places;
}

/** A format may have sections for positive numbers, negative ones and 0; an empty one shows nothing. */
function labelText(value: number | undefined, format: string): string {
  if (value === undefined) return '';
  const sections = format.split(';');
  const place = value > 0 ? 0 : value < 0 ? 1 : 2;
  const section = sections[place] ?? sections[0] ?? '';
  return section === '' ? '' : displayText(value, section);
}
