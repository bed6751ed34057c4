import { groupBy } from '../grouping';
import { lastFilledRow } from '../ledger/appendRows';
import { sameValue } from '../ledger/sameValue';
import { addedIssue, type AddedRow, type CellEdit, type MergeIssue } from './issue';
import type { SheetMerge } from './mergeRecord';
import { mergeSheet } from './mergeSheet';
import type { SheetGrid } from './sheetGrid';

/** Which file something comes from. */
export interface VillageFile {
  readonly file: string;
  /** Core name; empty where the file does not say. */
  readonly village: string;
  /** As people say it. */
  readonly label: string;
}

/** A file that came back, with what it was when it was handed out. */
export interface VillageCopy extends VillageFile {
  readonly grids: readonly SheetGrid[];
  /** Absent: the file was never handed out by us. */
  readonly base?: readonly SheetGrid[];
}

export type FromFile<Item> = Item & { readonly from: VillageFile };

/** A row that is added, and where in the township's sheet. */
export type PlacedRow = FromFile<AddedRow> & { readonly row: number };

/** What is to be written, and what a person should see. Whatever a file says is in one of them. */
export interface MergedFiles {
  readonly edits: readonly FromFile<CellEdit>[];
  readonly added: readonly PlacedRow[];
  readonly issues: readonly FromFile<MergeIssue>[];
}

/**
 * Merges the villages' files into the township's sheets. Each is held against the township as it stands, so their order
 * does not matter; where two say different things of one cell, neither is taken.
 * @param mayAdd whether a row may be added below its sheet; others are listed.
 */
export function mergeFiles(
  town: readonly SheetGrid[],
  files: readonly VillageCopy[],
  mayAdd: (row: FromFile<AddedRow>) => boolean,
): MergedFiles {
  const ordered = [...files].sort((a, b) => compare(a.label, b.label) || compare(a.file, b.file));
  const merges = ordered.flatMap((copy) =>
    mergesOf(town, copy).map((merge) => ({ merge, from: fileOf(copy) })),
  );
  const all = <Item>(pick: (merge: SheetMerge) => readonly Item[]): FromFile<Item>[] =>
    merges.flatMap(({ merge, from }) => pick(merge).map((item) => ({ ...item, from })));
  const edits = oneOfEach(all((merge) => merge.edits));
  const rows = placeRows(
    town,
    all((merge) => merge.added),
    mayAdd,
  );
  const issues = all((merge) => merge.issues);
  return {
    edits: edits.agreed,
    added: rows.placed,
    issues: [...issues, ...edits.issues, ...rows.issues],
  };
}

function fileOf({ file, village, label }: VillageFile): VillageFile {
  return { file, village, label };
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

/** A sheet that one side does not have is told of by the caller. */
function mergesOf(town: readonly SheetGrid[], { grids, base }: VillageCopy): SheetMerge[] {
  return grids.flatMap((village) => {
    const named = ({ table }: SheetGrid): boolean => table.name === village.table.name;
    const standing = town.find(named);
    const handedOut = base?.find(named);
    if (standing === undefined || (base !== undefined && handedOut === undefined)) return [];
    const copies = { town: standing, village };
    return [mergeSheet(handedOut === undefined ? copies : { ...copies, base: handedOut })];
  });
}

function oneOfEach(edits: readonly FromFile<CellEdit>[]): {
  readonly agreed: readonly FromFile<CellEdit>[];
  readonly issues: readonly FromFile<MergeIssue>[];
} {
  const agreed: FromFile<CellEdit>[] = [];
  const issues: FromFile<MergeIssue>[] = [];
  const byCell = groupBy(edits, ({ sheet, row, column }) => `${sheet}\u0001${row}\u0001${column}`);
  for (const same of byCell.values()) {
    const [first] = same;
    if (first === undefined) continue;
    if (same.every(({ village }) => sameValue(village, first.village))) agreed.push(first);
    else issues.push(...same.map((edit) => ({ ...edit, kind: 'villages-differ' as const })));
  }
  return { agreed, issues };
}

/** New rows go below all others of their sheet. A row that several files have is added once. */
function placeRows(
  town: readonly SheetGrid[],
  rows: readonly FromFile<AddedRow>[],
  mayAdd: (row: FromFile<AddedRow>) => boolean,
): {
  readonly placed: readonly PlacedRow[];
  readonly issues: readonly FromFile<MergeIssue>[];
} {
  const ends = new Map(town.map(({ table }) => [table.name, lastFilledRow(table)]));
  const placed: PlacedRow[] = [];
  const issues: FromFile<MergeIssue>[] = [];
  for (const same of groupBy(rows, ({ sheet, rowName }) => `${sheet}\u0001${rowName}`).values()) {
    const [first] = same;
    if (first === undefined) continue;
    const isOne = same.every((row) => sameCells(row, first)) && mayAdd(first);
    const row = isOne ? (ends.get(first.sheet) ?? -1) + 1 : undefined;
    if (row !== undefined) {
      ends.set(first.sheet, row);
      placed.push({ ...first, row });
    }
    const listed = isOne ? [first] : same;
    issues.push(...listed.map((each) => ({ ...addedIssue(each, row), from: each.from })));
  }
  return { placed, issues };
}

function sameCells(one: AddedRow, other: AddedRow): boolean {
  return (
    one.cells.size === other.cells.size &&
    [...one.cells].every(([column, value]) => sameValue(value, other.cells.get(column) ?? null))
  );
}
