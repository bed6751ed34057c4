import type { GridColumn, SheetGrid } from './sheetGrid';

/** A column of one copy of a sheet and the same one in another; undefined where the other has none. */
export interface ColumnPair {
  readonly left: GridColumn | undefined;
  readonly right: GridColumn | undefined;
}

/** Which column of one copy is which of the other, wherever they stand: by header, else by what they hold. */
export function alignGrids(
  { columns: lefts }: Pick<SheetGrid, 'columns'>,
  { columns: rights }: Pick<SheetGrid, 'columns'>,
): readonly ColumnPair[] {
  const open = new Set(rights);
  const found = new Map<GridColumn, GridColumn>();
  const pair = (isSame: (left: GridColumn, right: GridColumn) => boolean): void => {
    for (const left of lefts) {
      if (found.has(left)) continue;
      const right = [...open].find((each) => isSame(left, each));
      if (right === undefined) continue;
      found.set(left, right);
      open.delete(right);
    }
  };
  pair((left, right) => left.name === right.name);
  pair((left, right) => left.field !== undefined && left.field === right.field);
  return [
    ...lefts.map((left) => ({ left, right: found.get(left) })),
    ...[...open].map((right) => ({ left: undefined, right })),
  ];
}
