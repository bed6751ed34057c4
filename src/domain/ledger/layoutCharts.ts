import type { CellArea } from '../rawTable';
import type { LedgerChart, LedgerDefinition } from '../ledger';
import type { ChartCells, PlannedChart } from '../writePlan';

/** Where the rows of a ledger stand that its charts show, without the row of sums. Rows and columns from 0. */
export interface ChartGround {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly positions: ReadonlyMap<string, number>;
}

/** The rows of a new sheet. */
export interface NewGround extends ChartGround {
  readonly headerRow: number;
}

/** Name of the drawing of a ledger's chart. */
export const chartName = ({ id }: LedgerChart): string => `anju-${id}`;

/** A chart as the plan has it, without its place. */
export type ChartSource = Omit<PlannedChart, 'place'>;

/** The charts of a ledger: none over no rows. */
export function chartsOver<Row>(
  { charts = [] }: LedgerDefinition<Row>,
  ground: NewGround,
): readonly ChartSource[] {
  return charts.flatMap((chart) => sourceOf(chart, ground) ?? []);
}

function sourceOf(chart: LedgerChart, ground: NewGround): ChartSource | undefined {
  const cells = chartCells(chart, ground);
  if (cells === undefined) return undefined;
  const { title, kind, scale } = chart;
  const series = cells.values.map((values) => ({
    name: { row: ground.headerRow, column: values.left },
    values,
  }));
  return { name: chartName(chart), title, kind, scale, series, categories: cells.categories };
}

/** The cells of a chart; undefined without rows, or where a column of it is missing. */
export function chartCells(chart: LedgerChart, ground: ChartGround): ChartCells | undefined {
  if (ground.lastRow < ground.firstRow) return undefined;
  const areas = [chart.categories, ...chart.series].flatMap((id): readonly CellArea[] => {
    const column = ground.positions.get(id);
    return column === undefined ? [] : [columnArea(ground, column)];
  });
  const [categories, ...values] = areas;
  if (categories === undefined || values.length < chart.series.length) return undefined;
  return { categories, values };
}

function columnArea({ firstRow, lastRow }: ChartGround, column: number): CellArea {
  return { top: firstRow, bottom: lastRow, left: column, right: column };
}

/** Characters across: room for the bars of a dozen villages with their legend. */
const CHART_WIDTH = 110;
const NARROWEST_CHART = 50;
const ROWS_WITHOUT_POINTS = 8;
const ROWS_A_POINT = 1.2;
const FEWEST_ROWS = 18;

/** Places charts below the rows of a sheet, beside each other as far as its columns go, and higher for more points. */
export function placeCharts(
  sources: readonly ChartSource[],
  widths: readonly number[],
  top: number,
): readonly PlannedChart[] {
  const points = sources[0] === undefined ? 0 : heightOf(sources[0].categories);
  const height = Math.max(FEWEST_ROWS, Math.ceil(ROWS_WITHOUT_POINTS + points * ROWS_A_POINT));
  let [row, column] = [top, 0];
  return sources.map((source) => {
    if (column > 0 && sum(widths.slice(column)) < NARROWEST_CHART) {
      row += height + 1;
      column = 0;
    }
    const left = column;
    const right = lastColumn(widths, left);
    column = right + 1;
    return { ...source, place: { top: row, left, bottom: row + height - 1, right } };
  });
}

function heightOf({ top, bottom }: CellArea): number {
  return bottom - top + 1;
}

function lastColumn(widths: readonly number[], left: number): number {
  let right = left;
  let width = widths[left] ?? CHART_WIDTH;
  while (right < widths.length - 1 && width < CHART_WIDTH) width += widths[++right] ?? 0;
  return right;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
