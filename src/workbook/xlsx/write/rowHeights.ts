import { textWidth } from '../../../domain/textWidth';
import type { PlannedRow, SheetContent } from '../../../domain/writePlan';

/** Points. Fonts that stand in for 宋体 where there is none are higher than it. */
const LINE = 16;
const TITLE = 30;
const BESIDE_LINES = 2;
const BESIDE_HEADER = 6;
/** Excel allows no higher row. */
const HIGHEST = 409;
/** A Chinese character is a little wider than two digits, by which columns are measured. */
const WIDTH_OF_TEXT = 1.05;

/** The height attributes of rows, so that wrapped text is not cut off; Excel itself measures only rows that it edits. */
export class RowHeights {
  private readonly merged: ReadonlySet<number>;
  private readonly widths: readonly number[];
  private readonly whole: number;
  private readonly least: number;

  constructor(content: SheetContent) {
    this.merged = new Set(content.mergedRows);
    this.widths = content.columns.map(({ width }) => width);
    this.whole = this.widths
      .slice(0, content.mergedColumns)
      .reduce((total, width) => total + width, 0);
    this.least = content.leastRowHeight ?? 0;
  }

  /** Attributes with a leading blank. */
  attributes(index: number, row: PlannedRow): string {
    if (row.look === 'title') return ` ht="${TITLE}" customHeight="1"`;
    if (row.look === 'note') return ` ht="${LINE + BESIDE_LINES}"`;
    const isMerged = this.merged.has(index);
    const lines = isMerged ? linesOf(row.cells[0], this.whole) : this.mostLines(row);
    if (row.look === 'header') return ` ht="${lines * LINE + BESIDE_HEADER}"`;
    const least = row.look === 'data' || row.look === 'attention' ? this.least : 0;
    const height = Math.min(Math.max(lines * LINE + BESIDE_LINES, least), HIGHEST);
    return ` ht="${height}"${isMerged || least > 0 ? ' customHeight="1"' : ''}`;
  }

  private mostLines({ cells }: PlannedRow): number {
    let most = 1;
    for (let column = 0; column < cells.length; column++) {
      const lines = linesOf(cells[column], this.widths[column] ?? 0);
      if (lines > most) most = lines;
    }
    return most;
  }
}

/** Lines that a value takes in a column of this width; only text is wrapped. */
function linesOf(value: PlannedRow['cells'][number] | undefined, width: number): number {
  if (typeof value !== 'string' || width <= 0) return 1;
  if (value.length * 2 * WIDTH_OF_TEXT <= width && !value.includes('\n')) return 1;
  let lines = 0;
  for (const paragraph of value.split('\n')) {
    lines += Math.max(1, Math.ceil((textWidth(paragraph) * WIDTH_OF_TEXT) / width));
  }
  return lines;
}
