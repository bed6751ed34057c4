import { applyWrites } from '../domain/applyPlan';
import { everyEntry, type SheetsRead } from '../domain/check';
import { fieldValue } from '../domain/household';
import { readSheets } from '../domain/layout/readSheets';
import type { MergeIssue } from '../domain/merge/issue';
import { BASE_SHEET, readBase } from '../domain/merge/baseSheet';
import { mergeWrites, writtenValue } from '../domain/merge/mergeChanges';
import {
  type FromFile,
  type MergedFiles,
  mergeFiles,
  type PlacedRow,
  type VillageCopy,
} from '../domain/merge/mergeFiles';
import { gridOf, type SheetGrid } from '../domain/merge/sheetGrid';
import type { RawTable } from '../domain/rawTable';
import type { SheetWrite } from '../domain/writePlan';
import { conflictList, type ListedIssue } from '../ledgers/merging/conflictList';
import { decideIssues, readDecisions } from '../ledgers/merging/decisions';
import { frameMaker } from '../ledgers/sheetFrame';
import { finishRun, type PlannedSheets, planOne, startRun, take } from '../ledgers/sheetRun';
import { type CheckOptions, layoutOptions, refuseNoList } from './checkWorkbooks';
import type { StandingWorkbook } from './generateSheets';
import { JobRefused } from './jobRefused';
import { isHandedOut } from './splitWorkbook';
import { villageLabels } from '../domain/split/villageOfRows';

/** What became of one file. */
export interface MergedFile {
  readonly file: string;
  readonly label: string;
  /** Handed out by us, so that both sides' changes are known; else only blanks are filled. */
  readonly hasBase: boolean;
  readonly edits: number;
  readonly added: number;
  readonly issues: number;
}

export interface PlannedMerge extends PlannedSheets {
  readonly merged: MergedFiles;
  readonly listed: readonly ListedIssue[];
  /** Cells changed because somebody has decided so. */
  readonly decided: number;
  readonly files: readonly MergedFile[];
  readonly day: string;
}

/**
 * Plans the merge of the villages' files into the township's workbook, whole or refused: which cells change, which rows are
 * added, and the list of what a person must decide. Reads and writes nothing itself. Throws JobRefused for a file that has
 * no sheet of the township's.
 */
export function planMerge(
  town: StandingWorkbook,
  files: readonly StandingWorkbook[],
  options: CheckOptions,
): PlannedMerge {
  const read = readSheets(town.tables, layoutOptions(options));
  refuseNoList(read);
  const grids = gridsOf(read);
  const copies = files.map((file) => copyOf(file, grids, options));
  const { merged, writes } = mergeVerified(
    town,
    grids,
    copies.map(({ copy }) => copy),
    read,
    options,
  );
  const setting = {
    words: options.profile.vocabularies,
    frameOf: frameMaker({ ...options, sheets: read.sheets }),
  };
  const run = startRun(setting, town.tables);
  const decided = decideIssues(merged.issues, readDecisions(town.tables, run.state));
  const cells = mergeWrites(town.tables, [...writes, ...decided.writes]);
  run.writes.push(...cells);
  run.sentences.push(...sentencesOf(cells, merged, decided.writes.length));
  const villages = new Set(copies.map(({ copy }) => copy.village));
  const list = planOne(run, conflictList, { rows: decided.listed, villages });
  if (list !== undefined) take(run, list);
  const planned = finishRun(run, false);
  return {
    ...planned,
    notes: [...copies.flatMap(({ notes }) => notes), ...decided.notes, ...planned.notes],
    ...{ merged, listed: decided.listed, decided: decided.writes.length, day: options.day },
    files: copies.map(({ copy }) => summaryOf(copy, merged)),
  };
}

function gridsOf(read: SheetsRead): readonly SheetGrid[] {
  return read.sheets.flatMap((sheet) => {
    const grid = isHandedOut(sheet.table.name) ? gridOf(sheet) : undefined;
    return grid === undefined ? [] : [grid];
  });
}

/** A file as it came back, with what the clerk should know of it. */
function copyOf(
  { name, tables }: StandingWorkbook,
  town: readonly SheetGrid[],
  options: CheckOptions,
): { readonly copy: VillageCopy; readonly notes: readonly string[] } {
  const read = readSheets(tables, layoutOptions({ ...options, onlySheets: undefined }));
  const grids = gridsOf(read);
  const found = readBase(tables);
  const base = found.kind === 'found' ? found.base : undefined;
  const [village, label] = base === undefined ? onlyVillage(read) : [base.village, base.label];
  const known = new Set(town.map(({ table }) => table.name));
  if (!grids.some(({ table }) => known.has(table.name))) {
    throw new JobRefused(
      `《${name}》里没有和总表同名的名单，不能合并，没有写任何内容；请检查是不是给错了文件，或工作表改了名。`,
    );
  }
  const copy = { file: name, village, label, grids };
  return {
    copy: base === undefined ? copy : { ...copy, base: base.grids },
    notes: [...baseNotes(name, found.kind), ...sheetNotes(name, tables, known, base?.grids ?? [])],
  };
}

function onlyVillage(read: SheetsRead): readonly [string, string] {
  const [only, other] = [...villageLabels(read)];
  return only === undefined || other !== undefined ? ['', ''] : only;
}

function baseNotes(name: string, kind: ReturnType<typeof readBase>['kind']): string[] {
  if (kind === 'found') return [];
  const why = kind === 'none' ? '没有分村时的记录（不是用“分村”分出来的）' : '里分村时的记录已损坏';
  return [`《${name}》${why}：只补填镇表空白的单元格，不同的都列入“合并冲突”。`];
}

function sheetNotes(
  name: string,
  tables: readonly RawTable[],
  known: ReadonlySet<string>,
  base: readonly SheetGrid[],
): string[] {
  const names = new Set(tables.map((table) => table.name));
  const isNew = ({ name: sheet, rows, visibility }: RawTable): boolean =>
    !known.has(sheet) && visibility !== 'very-hidden' && rows.length > 0 && sheet !== BASE_SHEET;
  return [
    ...tables
      .filter(isNew)
      .map((table) => `《${name}》的工作表“${table.name}”在总表里没有，没有合并，请人工处理。`),
    ...base
      .filter(({ table }) => !names.has(table.name))
      .map(({ table }) => `《${name}》里少了工作表“${table.name}”（删除或改了名），该表没有合并。`),
  ];
}

interface Verified {
  readonly merged: MergedFiles;
  readonly writes: Parameters<typeof mergeWrites>[1];
}

/** A row is added only where it then reads as a household of its village; others are listed. */
function mergeVerified(
  town: StandingWorkbook,
  grids: readonly SheetGrid[],
  copies: readonly VillageCopy[],
  read: SheetsRead,
  options: CheckOptions,
): Verified {
  const lists = new Set(
    read.sheets.filter(({ role }) => role !== 'generated').map(({ table }) => table.name),
  );
  const first = mergeOnce(grids, copies, ({ sheet }) => lists.has(sheet));
  if (first.merged.added.length === 0) return first;
  const after = applyWrites(town.tables, mergeWrites(town.tables, first.writes), town.name);
  const misplaced = misplacedRows(first.merged.added, readSheets(after, layoutOptions(options)));
  if (misplaced.size === 0) return first;
  return mergeOnce(
    grids,
    copies,
    ({ sheet, rowName }) => lists.has(sheet) && !misplaced.has(`${sheet} ${rowName}`),
  );
}

function mergeOnce(
  grids: readonly SheetGrid[],
  copies: readonly VillageCopy[],
  mayAdd: Parameters<typeof mergeFiles>[2],
): Verified {
  const merged = mergeFiles(grids, copies, mayAdd);
  const writes = [
    ...merged.edits.map(({ sheet, row, column, village }) => ({
      ...{ sheet, row, column },
      after: writtenValue(village),
    })),
    ...merged.added.flatMap(({ sheet, row, cells }) =>
      [...cells].map(([column, value]) => ({ sheet, row, column, after: writtenValue(value) })),
    ),
  ];
  return { merged, writes };
}

function misplacedRows(rows: readonly PlacedRow[], read: SheetsRead): ReadonlySet<string> {
  const households = everyEntry(read);
  const villages = new Map(
    households.flatMap((household) => {
      const sheet = read.sheets[household.sheet]?.table.name ?? '';
      const village = fieldValue(household, 'village') ?? '';
      return household.rows.map((row) => [`${sheet} ${row}`, village] as const);
    }),
  );
  const lost = rows.filter(({ sheet, row, from }) => {
    const village = villages.get(`${sheet} ${row}`);
    return village === undefined || village !== from.village;
  });
  return new Set(lost.map(({ sheet, rowName }) => `${sheet} ${rowName}`));
}

function sentencesOf(
  writes: readonly SheetWrite[],
  { edits, added }: MergedFiles,
  decided: number,
): string[] {
  return writes.flatMap((write) => {
    if (write.kind !== 'change-cells') return [];
    const own = ({ sheet }: { sheet: string }): boolean => sheet === write.sheet;
    const parts = [
      `合并村里改的${edits.filter(own).length}个单元格`,
      `新增${added.filter(own).length}行`,
    ];
    const because = decided === 0 ? '' : '（含按“决定”写入的单元格）';
    return [
      `“${write.sheet}”：${parts.join('，')}，共写入${write.changes.length}个单元格${because}。`,
    ];
  });
}

function summaryOf({ file, label, base }: VillageCopy, merged: MergedFiles): MergedFile {
  const own = ({ from }: FromFile<object>): boolean => from.file === file;
  const issues: readonly FromFile<MergeIssue>[] = merged.issues;
  return {
    ...{ file, label, hasBase: base !== undefined },
    edits: merged.edits.filter(own).length,
    added: merged.added.filter(own).length,
    issues: issues.filter(own).length,
  };
}
