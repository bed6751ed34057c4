import type { CellArea, SheetVisibility } from '../../../domain/rawTable';
import type { ChartChange } from '../../../domain/writePlan';
import type { UndoStep } from '../../port';
import type { SheetEdit } from '../write/sheetEdits';

type Raw = string | number | boolean;

/** Row, column, value, formula and format before (format by its place in `formats`), value and format after. */
export type KeptCell = readonly [number, number, Raw, string, number, Raw, number];

export interface KeptSheet {
  readonly sheet: string;
  readonly formats: readonly string[];
  readonly cells: readonly KeptCell[];
  /** Cells that got a look where they had none. */
  readonly dressed: readonly CellArea[];
  /** Cells that got a drop-down list where they had none. */
  readonly lists: readonly CellArea[];
  /** Charts that were made to show other cells; absent where there are none. */
  readonly charts?: readonly ChartChange[] | undefined;
  readonly visibility?:
    { readonly before: SheetVisibility; readonly after: SheetVisibility } | undefined;
}

/** What a write replaced, enough to take it back and to tell what was edited since. */
export interface UndoRecord {
  readonly created: readonly string[];
  readonly changed: readonly KeptSheet[];
}

/** The step with what its sheet says of where the record stands. */
export interface UndoHeader extends UndoStep {
  readonly version: 1;
  /** Later writes have higher numbers, whatever the clock says. */
  readonly number: number;
  /** Column of the undo sheet. */
  readonly column: number;
  /** Cells of the record, from the second row on. */
  readonly pieces: number;
  /** Cells below of the hashes of created sheets; undefined when the write did not come to its end. */
  readonly sealed?: number | undefined;
  readonly characters: number;
}

/** Hashes of the rows of each created sheet as they were written. */
export type SheetHashes = Readonly<Record<string, readonly string[]>>;

/** What is to be written down before a write: the sheets it makes, the cells it changes as they are and will be. */
export function recordOf(created: readonly string[], edits: readonly SheetEdit[]): UndoRecord {
  return { created, changed: edits.map(keptSheet) };
}

function keptSheet(edit: SheetEdit): KeptSheet {
  const { sheet, cells, dressed, lists, charts, visibility } = edit;
  const numbers = new Map<string, number>();
  const numberOf = (format: string): number => {
    const known = numbers.get(format) ?? numbers.size;
    numbers.set(format, known);
    return known;
  };
  const kept = cells.map(({ row, column, before, raw, format }): KeptCell => [
    ...([row, column, before.raw, before.formula, numberOf(before.format)] as const),
    ...([raw, numberOf(format)] as const),
  ]);
  return {
    ...{ sheet, cells: kept, dressed, formats: [...numbers.keys()] },
    lists: lists.map(({ area }) => area),
    ...(charts.length === 0 ? {} : { charts }),
    ...(visibility === undefined ? {} : { visibility }),
  };
}

/** Number of cells a plan changes in standing sheets. */
export function changedCount({ changed }: UndoRecord): number {
  return changed.reduce((sum, { cells }) => sum + cells.length, 0);
}
