import type { SheetsRead } from '../check';
import { EMPTY_ROW, type RawTable, tableOf } from '../rawTable';
import type { CellValue } from '../cell';
import { filledRows, gridOf, type SheetGrid } from '../merge/sheetGrid';
import { isStateSheet } from '../layout/sheetRole';
import { NO_VILLAGE } from '../summary';
import { type SplitRows, splitRows } from './splitSheet';
import {
  householdsBySheet,
  villageLabels,
  type VillageOfRow,
  villageOfGeneratedRows,
  villageOfListRows,
} from './villageOfRows';

/** What one file gets of one sheet. */
export interface PartSheet {
  readonly name: string;
  /** Rows of the township's sheet, from 0, in their order: title, header, its own, and what every file gets. */
  readonly rows: readonly number[];
  /** Of those, rows of the village's own households and persons. */
  readonly ownRows: number;
  /** The sheet as the file will hold it. */
  readonly grid: SheetGrid;
}

/** One file: a village, or (empty core name) the rows of none. */
export interface VillagePart {
  readonly village: string;
  readonly label: string;
  readonly sheets: readonly PartSheet[];
}

/** A sheet counted: every filled row below its header went to a village, to none, to every file, or stayed. */
export interface SplitCount {
  readonly sheet: string;
  readonly rows: number;
  readonly ofVillages: number;
  readonly ofNone: number;
  readonly headings: number;
  readonly shared: number;
  readonly left: number;
}

export interface SplitParts {
  readonly parts: readonly VillagePart[];
  readonly counts: readonly SplitCount[];
  /** Sheets that are not divided, and why. */
  readonly undivided: readonly { readonly sheet: string; readonly why: string }[];
}

/** Divides the sheets of a workbook by village, nothing lost and nothing in two places but titles, headers and notes. */
export function splitByVillage(
  read: SheetsRead,
  readVillage: (cell: CellValue) => string | undefined,
): SplitParts {
  const households = householdsBySheet(read);
  const labels = villageLabels(read);
  const divided: { grid: SheetGrid; split: SplitRows }[] = [];
  const undivided: { sheet: string; why: string }[] = [];
  for (const reading of read.sheets) {
    const { table, role, roleReason, index } = reading;
    if (isStateSheet(table.name)) continue;
    const grid = gridOf(reading);
    const villages: VillageOfRow | undefined =
      grid !== undefined && role === 'generated'
        ? villageOfGeneratedRows(grid, readVillage)
        : villageOfListRows(reading, households.get(index) ?? []);
    if (grid === undefined || villages === undefined) {
      const why = role === 'generated' ? '不是一户一行的表，或者没有村（社区）一列' : roleReason;
      undivided.push({ sheet: table.name, why });
    } else divided.push({ grid, split: splitRows(grid, reading, villages, labels) });
  }
  return {
    parts: partsOf(divided, labels),
    counts: divided.map(({ grid, split }) => countOf(grid, split)),
    undivided,
  };
}

type Divided = readonly { readonly grid: SheetGrid; readonly split: SplitRows }[];

function partsOf(divided: Divided, labels: ReadonlyMap<string, string>): readonly VillagePart[] {
  const villages = new Set(divided.flatMap(({ split }) => [...split.byVillage.keys()]));
  const ordered = [...villages].filter((village) => village !== '');
  if (villages.has('')) ordered.push('');
  return ordered.map((village) => ({
    village,
    label: village === '' ? NO_VILLAGE : (labels.get(village) ?? village),
    sheets: divided.flatMap(({ grid, split }) => partSheet(grid, split, village)),
  }));
}

function partSheet(grid: SheetGrid, split: SplitRows, village: string): PartSheet[] {
  const own = split.byVillage.get(village);
  if (own === undefined) return [];
  const { table, headerRow } = grid;
  const top = Array.from({ length: headerRow + 1 }, (_, row) => row);
  const rows = [...top, ...[...own, ...split.shared].sort((a, b) => a - b)];
  return [
    {
      ...{ name: table.name, rows, ownRows: split.counts.get(village) ?? 0 },
      grid: { ...grid, table: keptTable(table, rows) },
    },
  ];
}

/** The rows that are kept, under each other. */
function keptTable(table: RawTable, rows: readonly number[]): RawTable {
  const kept = rows.map((row) => table.rows[row] ?? EMPTY_ROW);
  return tableOf(table.name, kept);
}

function countOf(grid: SheetGrid, split: SplitRows): SplitCount {
  const filled = filledRows(grid).length;
  const own = [...split.counts].reduce((sum, [, count]) => sum + count, 0);
  const placed = [...split.byVillage.values()].reduce((sum, rows) => sum + rows.length, 0);
  const ofNone = split.counts.get('') ?? 0;
  return {
    ...{ sheet: grid.table.name, rows: filled, ofVillages: own - ofNone, ofNone },
    ...{ headings: placed - own, shared: split.shared.length, left: split.left.length },
  };
}
