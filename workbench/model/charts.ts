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
  readonly axis: SheetChartAxis;
  readonly series: readonly SheetChartSeries[];
  readonly place: CellArea;
}

/** The axis of the values: whether it and its lines across are seen, and its ends where somebody has set them. */
export interface SheetChartAxis {
  readonly isVisible: boolean;
  readonly hasGridlines: boolean;
  readonly lowest: number | undefined;
  readonly highest: number | undefined;
}

/** An axis as Excel begins it. */
export const PLAIN_AXIS: SheetChartAxis = {
  ...{ isVisible: true, hasGridlines: true },
  ...{ lowest: undefined, highest: undefined },
};

/** A series as Excel begins it. */
export function plainSeries(name: string, values: CellArea): SheetChartSeries {
  return {
    ...{ name, values, categories: undefined, colour: undefined },
    ...{ hasLabels: false, labelFormat: 'General' },
  };
}
