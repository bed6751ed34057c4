import { groupBy } from '../../src/domain/grouping';
import type { CompareRequest } from '../engine/reconcile/reconcileEngine';
import type { SourceList, SourceSheet } from '../engine/sources/sourcesEngine';
import type { KeptReconcile } from '../settings-store/reconcileSetting';

/** A comparison takes two. */
export const FEWEST_SHEETS = 2;

/** The name under which a sheet is remembered: the workbook may be saved under another name, its sheets stay. */
export function keptName({ file, sheet, id }: SourceSheet): string {
  return file === undefined ? sheet : id;
}

/** Whether a sheet is compared: as the clerk said, else when it is a list that this tool has not made. */
export function isTicked(sheet: SourceSheet, { ticked }: KeptReconcile): boolean {
  return ticked[keptName(sheet)] ?? (sheet.isList && !sheet.isOwn);
}

/** The system that the clerk named; undefined when it is left as recognised. */
export function namedSystem(sheet: SourceSheet, { systems }: KeptReconcile): string | undefined {
  return systems[keptName(sheet)];
}

/** Sheets of one file that are compared as one side. */
export interface SheetsTogether {
  readonly sheets: readonly string[];
  /** Undefined: nothing says which system they are of. */
  readonly system: string | undefined;
}

/**
 * Which ticked sheets become one side: those of one file and one system. When only one file is compared, each of its
 * sheets is a side of its own (`reconcileFiles`).
 */
export function sheetsTogether(
  { sheets }: SourceList,
  kept: KeptReconcile,
): readonly SheetsTogether[] {
  const ticked = sheets.filter((sheet) => isTicked(sheet, kept));
  if (new Set(ticked.map(({ file }) => file)).size < 2) return [];
  const systemOf = (sheet: SourceSheet): string | undefined =>
    namedSystem(sheet, kept) ?? sheet.system;
  const sides = groupBy(ticked, (sheet) => JSON.stringify([sheet.file, systemOf(sheet)]));
  return [...sides.values()]
    .filter((side) => side.length > 1)
    .map((side) => ({
      sheets: side.map(({ sheet }) => sheet),
      system: side.map(systemOf).find((system) => system !== undefined),
    }));
}

/** The sheets to compare, as the engine is asked for them. */
export function sheetsToCompare(
  { sheets, systems }: SourceList,
  kept: KeptReconcile,
): CompareRequest['sheets'] {
  return sheets
    .filter((sheet) => isTicked(sheet, kept))
    .map((sheet) => {
      const named = namedSystem(sheet, kept);
      const isKnown = systems.some(({ id }) => id === named);
      return named === undefined || !isKnown ? { id: sheet.id } : { id: sheet.id, system: named };
    });
}
