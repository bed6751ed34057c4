import type { ChartKind } from '../domain/writePlan';

/** How a generated chart looks, whichever adapter draws it. Colours are RRGGBB, in the order of the series. */
const SERIES_COLOURS = ['70AD47', '5B9BD5', 'FFC000', 'C00000', '7030A0', 'A5A5A5'] as const;

/** Colours begin anew where there are more series. */
export function seriesColour(index: number): string {
  return SERIES_COLOURS[index % SERIES_COLOURS.length] ?? SERIES_COLOURS[0];
}

/** Numbers beside the columns; a column of nothing has none. */
export const LABEL_FORMAT = 'General;;;';

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
    }
  >
> = {
  'column-clustered': { type: 'ColumnClustered', grouping: 'clustered', overlap: 0 },
  'column-stacked': { type: 'ColumnStacked', grouping: 'stacked', overlap: 100 },
};
