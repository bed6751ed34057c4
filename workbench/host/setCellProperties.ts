import type { CellLook, LookPatch } from '../model/look';
import type { Sheet } from '../model/sheet';
import { columnsOf, rowsOf } from '../model/area';
import { invalidArgument, notImplemented } from './apiError';
import { isRecord } from './arguments';
import { FORMAT_KEYS } from './cellProperties';
import { lookPatch } from './lookProperties';
import type { RangeTarget } from './targets';

type LookKey = Exclude<keyof CellLook, 'borders'>;

/** Carries out `setCellProperties`: a two-dimensional array of format settings, one a cell. */
export function setCellProperties({ sheet, area }: RangeTarget, data: unknown): void {
  const rows = listOf(data, rowsOf(area));
  rows.forEach((line, i) => {
    listOf(line, columnsOf(area)).forEach((cell, j) => {
      const at = { row: area.top + i, column: area.left + j };
      const one = { top: at.row, left: at.column, bottom: at.row, right: at.column };
      setFormat({ sheet, area: one }, cell);
    });
  });
}

/** Carries out `setRowProperties`: hidden state, height and format, one a row. */
export function setRowProperties({ sheet, area }: RangeTarget, data: unknown): void {
  listOf(data, rowsOf(area)).forEach((settings, i) => {
    const row = area.top + i;
    const line = { ...area, top: row, bottom: row };
    if (!isRecord(settings)) throw invalidArgument('Range.setRowProperties');
    const { rowHidden, format } = settings;
    if (typeof rowHidden === 'boolean') sheet.layout.setRowsHidden(line, rowHidden);
    if (isRecord(format) && typeof format['rowHeight'] === 'number') {
      sheet.layout.setRowHeight(row, row, format['rowHeight']);
    }
    setFormat({ sheet, area: line }, settings);
  });
}

/** Carries out `setColumnProperties`: hidden state, width and format, one a column. */
export function setColumnProperties({ sheet, area }: RangeTarget, data: unknown): void {
  listOf(data, columnsOf(area)).forEach((settings, i) => {
    const column = area.left + i;
    if (!isRecord(settings)) throw invalidArgument('Range.setColumnProperties');
    const { columnHidden, format } = settings;
    if (typeof columnHidden === 'boolean') {
      sheet.layout.setColumnsHidden(column, column, columnHidden);
    }
    if (isRecord(format) && typeof format['columnWidth'] === 'number') {
      sheet.layout.setColumnWidth(column, column, format['columnWidth']);
    }
    setFormat({ sheet, area: { ...area, left: column, right: column } }, settings);
  });
}

function listOf(data: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(data) || data.length !== length) throw invalidArgument('Range.setProperties');
  return data;
}

function setFormat(
  { sheet, area }: { sheet: Sheet; area: RangeTarget['area'] },
  settings: unknown,
): void {
  if (!isRecord(settings) || !isRecord(settings['format'])) return;
  const patch = formatPatch(settings['format']);
  if (Object.keys(patch).length > 0) sheet.cells.setLook(area, patch);
}

const SIZES = new Set(['rowHeight', 'columnWidth']);

function formatPatch(format: Readonly<Record<string, unknown>>): LookPatch {
  let patch: LookPatch = {};
  for (const [name, value] of Object.entries(format)) {
    if (SIZES.has(name) || value === undefined || value === null) continue;
    if (name === 'fill' || name === 'font' || name === 'protection') {
      if (isRecord(value)) patch = { ...patch, ...groupPatch(value, FORMAT_KEYS[name], name) };
    } else patch = { ...patch, ...groupPatch({ [name]: value }, FORMAT_KEYS.own, 'format') };
  }
  return patch;
}

function groupPatch(
  settings: Readonly<Record<string, unknown>>,
  keys: Readonly<Record<string, LookKey>>,
  group: string,
): LookPatch {
  let patch: LookPatch = {};
  for (const [name, value] of Object.entries(settings)) {
    const key = keys[name];
    if (key === undefined) throw notImplemented(`Range.setCellProperties ${group}.${name}`);
    const clears = key === 'fill' && value === '';
    patch = { ...patch, ...(clears ? { fill: undefined } : lookPatch(key, value)) };
  }
  return patch;
}
