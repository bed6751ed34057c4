import type { CellArea } from '../../src/domain/rawTable';
import type { CellValue } from '../../src/domain/cell';

/** A formula and the value it shows. */
export interface FormulaCell {
  readonly kind: 'formula';
  readonly formula: string;
  readonly result: CellValue;
}

export type SampleCell = CellValue | FormulaCell;

export type SampleLook =
  'title' | 'caption' | 'header' | 'numbers' | 'separator' | 'subtotal' | 'data' | 'note' | 'plain';

export interface SampleRow {
  readonly look: SampleLook;
  readonly cells: readonly SampleCell[];
  readonly hidden?: boolean;
  readonly struck?: boolean;
  /** Comment of a cell, by column from 0. */
  readonly comments?: Readonly<Record<number, string>>;
}

export interface SampleSheet {
  readonly name: string;
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly SampleRow[];
  readonly merges: readonly CellArea[];
  /** Rows that stay in sight and are printed on every page; 0 for none. */
  readonly frozenRows: number;
}

export interface SampleBook {
  readonly sheets: readonly SampleSheet[];
  /** Dates count from 1904, as in old workbooks from a Macintosh. */
  readonly date1904?: boolean;
}

/** One file of the samples folder. */
export interface Sample {
  readonly file: string;
  /** Chinese: what the file shows. */
  readonly shows: readonly string[];
  readonly content: SampleBook | GbkText;
}

export interface GbkText {
  readonly kind: 'gbk-text';
  readonly text: string;
}

export function row(look: SampleLook, cells: readonly SampleCell[]): SampleRow {
  return { look, cells };
}

export function mergedAcross(rowIndex: number, columns: number): CellArea {
  return { top: rowIndex, left: 0, bottom: rowIndex, right: columns - 1 };
}

/** A sheet with one header row, optional title rows above it and rows of data. */
export function plainSheet(
  name: string,
  header: readonly string[],
  data: readonly (readonly SampleCell[])[],
  titles: readonly string[] = [],
): SampleSheet {
  const titleRows = titles.map((text, index) => row(index === 0 ? 'title' : 'caption', [text]));
  return {
    name,
    widths: header.map((text) => columnWidth(text)),
    rows: [...titleRows, row('header', header), ...data.map((cells) => row('data', cells))],
    merges: titles.map((_, index) => mergedAcross(index, header.length)),
    frozenRows: titles.length + 1,
  };
}

/** Width that suits what usually stands under a header. */
export function columnWidth(header: string): number {
  const wide = WIDTHS.find(([pattern]) => pattern.test(header));
  return wide ? wide[1] : Math.min(16, Math.max(7, header.length * 2));
}

const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/证件号|身份证/, 21],
  [/地址|坐落|住址/, 26],
  [/编号|编码|电话|照片/, 15],
  [/备\s*注|说明|机构|单位/, 22],
  [/日期|时间/, 13],
];
