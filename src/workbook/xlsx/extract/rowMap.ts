import type { CellArea } from '../../../domain/rawTable';

/** Where the rows that are kept stand in the new sheet. Rows from 0, in rising order. */
export class RowMap {
  private readonly places: ReadonlyMap<number, number>;

  constructor(private readonly rows: readonly number[]) {
    this.places = new Map(rows.map((row, place) => [row, place]));
  }

  placeOf(row: number): number | undefined {
    return this.places.get(row);
  }

  /** What is left of an area; undefined when none of its rows is kept. An area that goes on below the rows still does. */
  areaOf(area: CellArea): CellArea | undefined {
    const top = this.firstFrom(area.top);
    const last = this.rows.at(-1) ?? -1;
    const bottom = area.bottom > last ? area.bottom : this.firstFrom(area.bottom + 1) - 1;
    return top < this.rows.length && bottom >= top ? { ...area, top, bottom } : undefined;
  }

  /** Place of the first kept row at or below a row. */
  private firstFrom(row: number): number {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
