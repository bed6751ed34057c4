import type { CellArea, SheetVisibility } from './rawTable';

/** A value to be written. Text is always text: an adapter must never let it become a formula or a number. */
export type PlannedValue = null | string | number | boolean | PlannedDate;

/** A day, written as a real date shown as `yyyy-mm-dd`. Serial of the 1900 system. */
export interface PlannedDate {
  readonly kind: 'date';
  readonly serial: number;
}

export type ColumnFormat = 'text' | 'date' | 'integer' | 'decimal';

/** How a row looks. Adapters own the colours; `attention` marks what the clerk should look at. */
export type RowLook = 'title' | 'caption' | 'header' | 'data' | 'note' | 'attention';

export interface PlannedRow {
  readonly look: RowLook;
  /** May be worked out when asked for: ask once a row. */
  readonly cells: readonly PlannedValue[];
}

export interface PlannedColumn {
  /** Characters, as Excel counts column width. */
  readonly width: number;
  readonly format: ColumnFormat;
  readonly hidden?: boolean;
  /** Drop-down list for the data cells of the column. */
  readonly oneOf?: readonly string[];
}

/** Columns beside each other, or on top of each other so that they add up. */
export type ChartKind = 'column-clustered' | 'column-stacked';

/** What the numbers of a chart are: whole things, each written at its column, or parts of a hundred. */
export type ChartScale = 'count' | 'percent';

/** One row of numbers of a chart: cells of the sheet the chart stands on. */
export interface ChartSeries {
  /** The cell that names the series. Row and column from 0. */
  readonly name: { readonly row: number; readonly column: number };
  /** One column of numbers, a cell a point. */
  readonly values: CellArea;
}

/** A chart over cells of its own sheet. It follows them; what a person makes of its looks stays. */
export interface PlannedChart {
  /** Name of the drawing, by which the chart is found again. Unique on its sheet. */
  readonly name: string;
  readonly title: string;
  readonly kind: ChartKind;
  readonly scale: ChartScale;
  /** One column of texts, a cell a point. */
  readonly categories: CellArea;
  readonly series: readonly ChartSeries[];
  /** Cells that the chart covers when it is made. */
  readonly place: CellArea;
}

/** What a chart shows: the cells that name its points, and those of each series in order. */
export interface ChartCells {
  readonly categories: CellArea;
  readonly values: readonly CellArea[];
}

/** A chart that is to show other cells than it does. One that is not there any more is let be. */
export interface ChartChange {
  readonly name: string;
  readonly before: ChartCells;
  readonly after: ChartCells;
}

/** A new sheet, complete. */
export interface SheetContent {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRow[];
  /** Rows (from 0) whose first cell is merged over the columns beside it: title and caption. */
  readonly mergedRows: readonly number[];
  /** How many columns it is merged over; the whole width when absent. */
  readonly mergedColumns?: number;
  /** First data row, from 0: everything above is frozen and printed on every page. */
  readonly firstDataRow: number;
  /** Columns frozen at the left. */
  readonly frozenColumns: number;
  /** Columns at the left that are printed on every page across, where the sheet is wider than a page; none when absent. */
  readonly printTitleColumns?: number;
  /** Rows (from 0) before which a new printed page begins: a new village. */
  readonly pageBreaksBefore: readonly number[];
  /** Points that every row of data is high at least; what its text needs when absent. */
  readonly leastRowHeight?: number;
  /** Printed on one page across, however small that makes the text; else only where that can be read. */
  readonly onePageAcross?: true;
  /** No filter over the data: sorting would carry the row of sums away. */
  readonly unfiltered?: true;
  /** Charts that stand on it. */
  readonly charts?: readonly PlannedChart[];
}

/** One cell to be changed, with what must still stand there when the plan is applied. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: PlannedValue;
  readonly after: PlannedValue;
  readonly format: ColumnFormat;
}

export type SheetWrite =
  | { readonly kind: 'create-sheet'; readonly content: SheetContent }
  /** Replaces all cells of a sheet that only the tool writes (the state sheet). */
  | { readonly kind: 'replace-sheet'; readonly content: SheetContent }
  /** Changes single cells and leaves everything else of the sheet as it is. */
  | {
      readonly kind: 'change-cells';
      readonly sheet: string;
      readonly changes: readonly CellChange[];
      /** Drop-down lists for rows that the changes add below the old end of the data. */
      readonly lists?: readonly {
        readonly column: number;
        readonly fromRow: number;
        readonly toRow: number;
        readonly oneOf: readonly string[];
      }[];
      /** Charts of the sheet that follow the changes. */
      readonly charts?: readonly ChartChange[];
    };

/** Everything a job wants to write, decided before anything is written. Applied whole or refused. */
export interface WritePlan {
  /** Chinese sentences for the preview and the receipt, one a sheet. */
  readonly sentences: readonly string[];
  readonly writes: readonly SheetWrite[];
  /** Names of the sheets it was worked out from; each must still be in the workbook. Absent: that is not asked. */
  readonly madeFrom?: readonly string[];
}
