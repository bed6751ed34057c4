import type { ChartKind, ChartScale } from '../domain/writePlan';

/**
 * How a generated chart looks, whichever adapter draws it. Colours are RRGGBB, in the order of the series: light enough
 * for Excel's dark grey numbers (404040) to be read on them.
 */
export const SERIES_COLOURS = ['8CC168', '7DB4E6', 'FFC000', 'FF8A80', 'C9A6E4', 'B3B3B3'] as const;

/** Colours begin anew where there are more series. */
export function seriesColour(index: number): string {
  return SERIES_COLOURS[index % SERIES_COLOURS.length] ?? SERIES_COLOURS[0];
}

/** Points. */
export const CHART_TITLE_SIZE = 12;

/** The kinds as office.js names them, and as a file groups their columns. */
export const CHART_KINDS: Readonly<
  Record<
    ChartKind,
    {
      readonly type: 'ColumnClustered' | 'ColumnStacked';
      readonly grouping: string;
      readonly overlap: number;
      /** Of the numbers at the columns: in a stack, a piece of nothing has none. */
      readonly labelFormat: string;
    }
  >
> = {
  'column-clustered': {
    type: 'ColumnClustered',
    grouping: 'clustered',
    overlap: 0,
    labelFormat: 'General;;0;',
  },
  'column-stacked': {
    type: 'ColumnStacked',
    grouping: 'stacked',
    overlap: 100,
    labelFormat: 'General;;;',
  },
};

/** The axis at the side of a chart with the lines across; its ends, where they are not left to the numbers. */
export interface ValueAxisLook {
  readonly isVisible: boolean;
  readonly lowest?: number;
  readonly highest?: number;
}

/** Every count stands at its column: beside it, an axis would only tell of half households. */
export const VALUE_AXES: Readonly<Record<ChartScale, ValueAxisLook>> = {
  count: { isVisible: false },
  percent: { isVisible: true, lowest: 0, highest: 100 },
};
