import { type AlignedColumn, alignCopies, type CopyRows, rowsOfCopy } from './alignedSheet';
import type { SheetGrid } from './sheetGrid';

/** The copies of one sheet. `base`: as it was when the village got it; absent for files that were never handed out. */
export interface SheetCopies {
  readonly town: SheetGrid;
  readonly village: SheetGrid;
  readonly base?: SheetGrid;
}

/** The copies with their columns joined; rows are not matched yet. */
export interface AlignedCopies {
  /** Name of the township's sheet. */
  readonly sheet: string;
  readonly columns: readonly AlignedColumn[];
  /** The village's own copy stands in where there is no base. */
  readonly base: CopyRows;
  readonly town: CopyRows;
  readonly village: CopyRows;
  readonly isThreeWay: boolean;
}

/** Joins the columns of all copies and reads their rows under them. */
export function alignedCopies({ town, village, base }: SheetCopies): AlignedCopies {
  const columns = alignCopies(town, village, base);
  const villageRows = rowsOfCopy(village, 'village', columns);
  return {
    sheet: town.table.name,
    columns,
    base: base === undefined ? villageRows : rowsOfCopy(base, 'base', columns),
    town: rowsOfCopy(town, 'town', columns),
    village: villageRows,
    isThreeWay: base !== undefined,
  };
}
