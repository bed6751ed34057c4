import type { CellChange } from '../../../domain/writePlan';

/** The changes of a sheet that are not yet written, row by row and column by column. */
export class PendingChanges {
  private readonly sorted: readonly CellChange[];
  private next = 0;

  constructor(changes: readonly CellChange[]) {
    this.sorted = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  /** Row of the first change not yet taken; undefined when all are. */
  get row(): number | undefined {
    return this.sorted[this.next]?.row;
  }

  /** Takes the changes of one row, first column first; none when it has none. */
  takeRow(row: number): CellChange[] {
    const taken: CellChange[] = [];
    for (;;) {
      const change = this.sorted[this.next];
      if (change?.row !== row) return taken;
      taken.push(change);
      this.next++;
    }
  }
}
