import { everyEntry, type SheetsRead } from '../check';
import { isEmptyCell } from '../cell';
import { fieldValue, type FieldId, type Household } from '../household';
import { cellAt } from '../rawTable';
import type { CellReader } from '../read/cellReader';
import type { SheetReading } from '../sheetReading';
import { villageLabel } from '../villageLabel';
import { columnOfField, filledRows, type SheetGrid } from '../merge/sheetGrid';

/** Core name of the village of each row below the header that is known to belong to one; empty: belongs to none. */
export type VillageOfRow = ReadonlyMap<number, string>;

/** The readings of every sheet that lists households or persons, by the index of the sheet. */
export function householdsBySheet(read: SheetsRead): ReadonlyMap<number, readonly Household[]> {
  const bySheet = new Map<number, Household[]>();
  for (const household of everyEntry(read)) {
    const own = bySheet.get(household.sheet);
    if (own === undefined) bySheet.set(household.sheet, [household]);
    else own.push(household);
  }
  return bySheet;
}

/** The fullest name that any household gives to a village, by its core name. */
export function villageLabels(read: SheetsRead): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const household of everyEntry(read)) {
    const core = fieldValue(household, 'village');
    if (core === undefined) continue;
    const label = villageLabel(household);
    if (label.length > (labels.get(core)?.length ?? 0)) labels.set(core, label);
  }
  return labels;
}

/** Rows of a list: those of its households, and loose ones that a merged cell ties to them. */
export function villageOfListRows(
  { table, looseRows }: SheetReading,
  households: readonly Household[],
): VillageOfRow {
  const villages = new Map<number, string>();
  for (const household of households) {
    for (const row of household.rows) villages.set(row, fieldValue(household, 'village') ?? '');
  }
  for (const { row } of looseRows) {
    const area = table.merges.find(({ top, bottom }) => top < row && bottom >= row);
    villages.set(row, area === undefined ? '' : (villages.get(area.top) ?? ''));
  }
  return villages;
}

/** Columns by which a row of a generated sheet says whom it is about. */
const NAMING: readonly FieldId[] = ['householdCode', 'headName', 'idNumber'];

/**
 * Rows of a generated sheet that name a household, by the column of villages; undefined where the sheet has no such
 * columns: a summary by village is the township's.
 */
export function villageOfGeneratedRows(
  grid: SheetGrid,
  readVillage: (cell: Parameters<CellReader<string>>[0]) => string | undefined,
): VillageOfRow | undefined {
  const column = columnOfField(grid, 'village');
  const naming = NAMING.map((field) => columnOfField(grid, field)).filter(
    (each) => each !== undefined,
  );
  if (column === undefined || naming.length === 0) return undefined;
  const villages = new Map<number, string>();
  for (const row of filledRows(grid)) {
    const cell = cellAt(grid.table, row, column);
    if (isEmptyCell(cell) || naming.every((each) => isEmptyCell(cellAt(grid.table, row, each))))
      continue;
    villages.set(row, readVillage(cell) ?? '');
  }
  return villages;
}
