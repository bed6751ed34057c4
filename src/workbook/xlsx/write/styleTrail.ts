/**
 * Remembers the styles of the last two rows, so that an added cell can look like the body of its table:
 * two rows alike are body, a header differs from what is below it.
 */
export class StyleTrail {
  private above: (number | undefined)[] = [];
  private current: (number | undefined)[] = [];

  nextRow(): void {
    const spare = this.above;
    this.above = this.current;
    this.current = spare;
    this.current.length = 0;
  }

  note(column: number, style: number): void {
    this.current[column] = style;
  }

  /** Columns that the last two rows reach to. */
  get width(): number {
    return Math.max(this.above.length, this.current.length);
  }

  /** Style of the column in the last two rows; undefined when they differ or lack the cell. */
  bodyStyle(column: number): number | undefined {
    const style = this.above[column];
    const last = this.current[column];
    return last === undefined || last === style ? style : undefined;
  }
}
