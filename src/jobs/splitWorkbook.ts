import type { CellValue } from '../domain/cell';
import { columnReader } from '../domain/read/readers';
import { readSheets } from '../domain/layout/readSheets';
import { isStateSheet } from '../domain/layout/sheetRole';
import { baseSheet } from '../domain/merge/baseSheet';
import { splitByVillage, type SplitParts, type VillagePart } from '../domain/split/splitByVillage';
import type { SheetContent } from '../domain/writePlan';
import { conflictList } from '../ledgers/merging/conflictList';
import { reviewLog } from '../ledgers/review/reviewLog';
import { reviewSheet } from '../ledgers/review/reviewSheet';
import { type CheckOptions, layoutOptions, refuseNoList } from './checkWorkbooks';
import type { StandingWorkbook } from './generateSheets';
import { JobRefused } from './jobRefused';
import { safeFileName, uniqueNames } from './submission/fileName';

/** One file to be written: rows of the township's sheets, and the hidden record of what they were. */
export interface SplitFile extends VillagePart {
  readonly name: string;
  readonly base: SheetContent;
}

export interface PlannedSplit extends SplitParts {
  readonly files: readonly SplitFile[];
  readonly notes: readonly string[];
  readonly day: string;
}

/** Sheets of the township's own that no village gets. */
const KEPT_BACK: ReadonlySet<string> = new Set(
  [conflictList, reviewSheet, reviewLog].map(({ sheetName }) => sheetName),
);

/** Whether a sheet is one that villages get and give back. */
export function isHandedOut(sheet: string): boolean {
  return !KEPT_BACK.has(sheet) && !isStateSheet(sheet);
}

/**
 * Plans one file a village, and one for the rows of none. Reads and writes nothing itself. Throws JobRefused for a
 * workbook in which no row has a village.
 * @param only names of the sheets that villages get; all that are divided when absent.
 */
export function planSplit(
  { name, tables }: StandingWorkbook,
  options: CheckOptions,
  only?: readonly string[],
): PlannedSplit {
  const layout = layoutOptions(options);
  const read = readSheets(
    tables.filter((table) => isHandedOut(table.name) || isStateSheet(table.name)),
    layout,
  );
  refuseNoList(read);
  const reader = columnReader('village', layout);
  const readVillage = (cell: CellValue): string | undefined => {
    const reading = reader(cell);
    return reading.state === 'read' && typeof reading.value === 'string'
      ? reading.value
      : undefined;
  };
  const split = splitByVillage(read, readVillage);
  if (!split.parts.some(({ village }) => village !== '')) {
    throw new JobRefused(
      `《${name}》里没有认出任何一行的村名，不能分村；请在名单里加一列“村（社区）”，或用“红军村”这样的分隔行、工作表名写明。`,
    );
  }
  const parts = only === undefined ? split.parts : onlySheets(split.parts, only);
  const names = uniqueNames(parts.map(({ label }) => safeFileName(label)));
  const files = parts.map((part, index) => ({
    ...part,
    name: `${names[index] ?? part.label}.xlsx`,
    base: baseSheet({
      ...{ village: part.village, label: part.label, workbook: name, day: options.day },
      grids: part.sheets.map(({ grid }) => grid),
    }),
  }));
  return { ...split, files, notes: notesOf(split, tables), day: options.day };
}

function onlySheets(
  parts: readonly VillagePart[],
  only: readonly string[],
): readonly VillagePart[] {
  return parts.flatMap((part) => {
    const sheets = part.sheets.filter(({ name }) => only.includes(name));
    return sheets.length === 0 ? [] : [{ ...part, sheets }];
  });
}

function notesOf({ parts, counts }: SplitParts, tables: StandingWorkbook['tables']): string[] {
  const ofNone = counts.reduce((sum, count) => sum + count.ofNone, 0);
  const left = counts.reduce((sum, count) => sum + count.left, 0);
  const label = parts.find(({ village }) => village === '')?.label ?? '';
  const hasFormulas = tables.some(({ formulas }) => formulas !== undefined);
  const hasComments = tables.some(({ comments }) => comments.size > 0);
  return [
    ...(ofNone === 0
      ? []
      : [`有${ofNone}行不知道属于哪个村，单独放在“${label}.xlsx”，请补写村名。`]),
    ...(left === 0 ? [] : [`小计、合计和涉及几个村的说明共${left}行，只留在总表里，不分给村。`]),
    ...(hasFormulas ? ['公式没有分给村，村文件里是当时的值；合并时总表的公式不会被覆盖。'] : []),
    ...(hasComments ? ['批注没有分给村，仍在总表里。'] : []),
  ];
}
