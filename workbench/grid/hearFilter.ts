import type { IRange } from '@univerjs/core';
import type { CellArea } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { GridContext } from './gridContext';
import { filterCriteria, type GridCriteria } from './filterCriteria';
import { areaOfRange } from './snapshot';

/** Rows that a filter of the person's hides, by sheet: others stay hidden when the filter goes. */
const hiddenByFilter = new WeakMap<Sheet, ReadonlySet<number>>();

/** The person put a filter on an area. */
export function hearFilterRange(sheet: Sheet, range: IRange): void {
  sheet.layout.setFilter({ area: areaOfRange(range), criteria: new Map() });
}

/** The person chose what a column shows: rows that are filtered out are hidden rows, as Excel tells them. Throws ModelRefusal. */
export function hearFilterCriteria(
  context: GridContext,
  sheet: Sheet,
  { col, criteria }: { readonly col: number; readonly criteria: GridCriteria | null },
): void {
  const { filter } = sheet.layout;
  if (filter === undefined) return;
  const chosen = new Map(filter.criteria);
  const column = col - filter.area.left;
  if (criteria === null) chosen.delete(column);
  else chosen.set(column, filterCriteria(criteria));
  sheet.layout.setFilter({ area: filter.area, criteria: chosen });
  hearFilteredRows(context, sheet);
}

/** Brings the model's hidden rows in line with what the grid filters out. */
export function hearFilteredRows({ api }: GridContext, sheet: Sheet): void {
  const worksheet = api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
  const out = new Set(worksheet?.getFilter()?.getFilteredOutRows() ?? []);
  hideOnly(sheet, out);
}

/** The filter is gone: what it hid is shown again. */
export function hearFilterGone(sheet: Sheet): void {
  sheet.layout.setFilter(undefined);
  hideOnly(sheet, new Set());
}

function hideOnly(sheet: Sheet, out: ReadonlySet<number>): void {
  const before = hiddenByFilter.get(sheet) ?? new Set();
  const { hiddenRows } = sheet.layout;
  const shown = [...before].filter((row) => !out.has(row));
  const hidden = [...out].filter((row) => !hiddenRows.has(row));
  for (const area of runsOf(shown)) sheet.layout.setRowsHidden(area, false);
  for (const area of runsOf(hidden)) sheet.layout.setRowsHidden(area, true);
  const kept = [...before].filter((row) => out.has(row));
  hiddenByFilter.set(sheet, new Set([...kept, ...hidden]));
}

/** Rows as whole-row areas, neighbours together. */
function runsOf(rows: readonly number[]): readonly CellArea[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs.map((run) => ({ ...run, left: 0, right: 16_383 }));
}
