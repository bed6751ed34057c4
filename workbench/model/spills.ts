import { contains, intersection, type CellArea } from './area';
import type { CellStore } from './cellStore';
import { eachCell } from './eachCell';
import type { ModelValue } from './values';

/** A formula that fills more than its own cell. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly area: CellArea;
}

const BLOCKED: ModelValue = { kind: 'error', code: '#SPILL!' };

/** Results of formulas: one value stays in its cell, more spill to the right and down where there is room. */
export class SpillBook {
  private list: readonly Spill[] = [];

  constructor(
    private readonly store: CellStore,
    private readonly changed: (area: CellArea) => void,
  ) {}

  get all(): readonly Spill[] {
    return this.list;
  }

  /** Puts what the formula of a cell came to. */
  put(row: number, column: number, results: readonly (readonly ModelValue[])[]): void {
    const columns = Math.max(1, ...results.map((line) => line.length));
    const [bottom, right] = [row + results.length - 1, column + columns - 1];
    const area = { top: row, left: column, bottom, right };
    this.takeBack(row, column);
    const blocked = this.isBlocked(area);
    const shown: typeof results = blocked ? [[BLOCKED]] : results;
    shown.forEach((line, i) => {
      line.forEach((value, j) => {
        this.store.setResult(row + i, column + j, value === '' ? null : value);
      });
    });
    if (!blocked && (columns > 1 || results.length > 1)) {
      this.list = [...this.list, { row, column, area }];
    }
    this.changed(area);
  }

  /** Whoever writes into a spilled range stops the spill: the formula's cell then says #SPILL!. */
  break(area: CellArea): void {
    for (const { row, column, area: spilled } of this.list) {
      if (intersection(spilled, area) === undefined) continue;
      this.drop(row, column);
      if (!contains(area, row, column)) this.store.setResult(row, column, BLOCKED);
      this.changed(spilled);
    }
  }

  private takeBack(row: number, column: number): void {
    const before = this.drop(row, column);
    if (before !== undefined) this.changed(before.area);
  }

  private drop(row: number, column: number): Spill | undefined {
    const spill = this.list.find((one) => one.row === row && one.column === column);
    if (spill === undefined) return undefined;
    this.list = this.list.filter((one) => one !== spill);
    eachCell(spill.area, (r, c) => {
      if (r !== row || c !== column) this.store.setResult(r, c, null);
    });
    return spill;
  }

  private isBlocked(area: CellArea): boolean {
    let blocked = false;
    eachCell(area, (row, column) => {
      if (row === area.top && column === area.left) return;
      const { store } = this;
      blocked ||= store.value(row, column) !== null || store.formula(row, column) !== undefined;
    });
    return blocked;
  }
}
