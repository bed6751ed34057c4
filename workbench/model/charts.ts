import type { CellArea } from './area';

/** One row of numbers of a chart. Areas are of the sheet the chart stands on. */
export interface SheetChartSeries {
  readonly name: string;
  readonly values: CellArea;
  readonly categories: CellArea | undefined;
  /** `#RRGGBB`; the grid chooses one where it is undefined. */
  readonly colour: string | undefined;
  readonly hasLabels: boolean;
  readonly labelFormat: string;
}

/** A chart on a sheet: what it shows, and the cells it covers. */
export interface SheetChart {
  readonly id: string;
  readonly name: string;
  /** In the words of Excel's API: `ColumnStacked`. */
  readonly type: string;
  readonly title: string;
  readonly hasLegend: boolean;
  readonly legendPosition: string;
  readonly series: readonly SheetChartSeries[];
  readonly place: CellArea;
}

/** A series as Excel begins it. */
export function plainSeries(name: string, values: CellArea): SheetChartSeries {
  return {
    ...{ name, values, categories: undefined, colour: undefined },
    ...{ hasLabels: false, labelFormat: 'General' },
  };
}
