import { z } from 'zod';
import { cellText, type CellValue } from '../cell';
import { type FieldId, fieldIds } from '../household';
import { jsonOf, recordSheet, stateRow } from '../ledger/stateSheet';
import { type RawTable, tableOf } from '../rawTable';
import type { SheetContent } from '../writePlan';
import type { SheetGrid } from './sheetGrid';

/** Very hidden sheet of a village's file: what each of its cells was when the file was handed out. */
export const BASE_SHEET = '_anju_base';

const MARK = 'anju-base';
const VERSION = 1;

/** A village's file as it was handed out. */
export interface HandedOut {
  /** Core name by which the village is known; empty for the rows of none. */
  readonly village: string;
  /** As people say it. */
  readonly label: string;
  /** The workbook it was cut from. */
  readonly workbook: string;
  /** `yyyy-mm-dd` */
  readonly day: string;
  readonly grids: readonly SheetGrid[];
}

/** What was found of it in a file that came back. */
export type FoundBase =
  | { readonly kind: 'found'; readonly base: HandedOut }
  | { readonly kind: 'none' }
  /** It was tampered with or cut: nothing in it is believed. */
  | { readonly kind: 'damaged' };

/** The record as a sheet: a row for the file, then for each sheet one for its columns and one for each of its rows. */
export function baseSheet({ grids, ...file }: HandedOut): SheetContent {
  const head = { mark: MARK, version: VERSION, sheets: grids.length, ...file };
  return recordSheet(BASE_SHEET, [
    stateRow('file', '', JSON.stringify(head)),
    ...grids.flatMap((grid, index) => [
      stateRow('sheet', `${index}`, JSON.stringify(encodeHead(grid))),
      ...grid.table.rows.map((cells) =>
        stateRow('row', `${index}`, JSON.stringify(cells.map(encodeCell))),
      ),
    ]),
  ]);
}

/** Reads the record of a file that came back. */
export function readBase(tables: readonly RawTable[]): FoundBase {
  const table = tables.find(({ name }) => name === BASE_SHEET);
  if (table === undefined) return { kind: 'none' };
  try {
    return { kind: 'found', base: decode(table) };
  } catch {
    return { kind: 'damaged' };
  }
}

const field = z.enum(fieldIds as readonly [FieldId, ...FieldId[]]);
const fileSchema = z.object({
  mark: z.literal(MARK),
  version: z.literal(VERSION),
  sheets: z.int(),
  ...{ village: z.string(), label: z.string(), workbook: z.string(), day: z.string() },
});
const sheetSchema = z.object({
  ...{ name: z.string(), headerRow: z.int(), rows: z.int(), sum: z.int() },
  columns: z.array(
    z.object({ column: z.int(), header: z.string(), name: z.string(), field: field.optional() }),
  ),
});
const cellSchema = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ date: z.number() }),
  z.object({ error: z.string() }),
  z.object({ long: z.string() }),
]);
type EncodedCell = z.infer<typeof cellSchema>;

function encodeHead({ table, headerRow, columns }: SheetGrid): z.infer<typeof sheetSchema> {
  const { name, rows } = table;
  return { name, headerRow, rows: rows.length, sum: checksum(rows), columns: [...columns] };
}

function encodeCell(cell: CellValue): EncodedCell {
  if (typeof cell !== 'object' || cell === null) return cell;
  if (cell.kind === 'date') return { date: cell.serial };
  return cell.kind === 'error' ? { error: cell.code } : { long: cell.text };
}

function decodeCell(cell: EncodedCell): CellValue {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('date' in cell) return { kind: 'date', serial: cell.date };
  if ('error' in cell) return { kind: 'error', code: cell.error };
  return { kind: 'long-number', text: cell.long };
}

const MODULUS = 2_147_483_647;

/** A number that changes when a cell does: enough to notice a slip, not to keep out who means ill. */
function checksum(rows: RawTable['rows']): number {
  let sum = 17;
  for (const row of rows) {
    for (const character of row.map(cellText).join('\u0001'))
      sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % MODULUS;
  }
  return sum;
}

class DamagedBase extends Error {}

function decode({ rows }: RawTable): HandedOut {
  const [first = [], ...rest] = rows;
  const { village, label, workbook, day, sheets } = fileSchema.parse(JSON.parse(jsonOf(first)));
  const grids: SheetGrid[] = [];
  let next = 0;
  while (next < rest.length) {
    const grid = decodeGrid(rest, next);
    grids.push(grid);
    next += grid.table.rows.length + 1;
  }
  if (grids.length !== sheets) throw new DamagedBase();
  return { village, label, workbook, day, grids };
}

function decodeGrid(rows: RawTable['rows'], at: number): SheetGrid {
  const head = sheetSchema.parse(JSON.parse(jsonOf(rows[at] ?? [])));
  const cells = rows.slice(at + 1, at + 1 + head.rows).map((row) =>
    z
      .array(cellSchema)
      .parse(JSON.parse(jsonOf(row)))
      .map(decodeCell),
  );
  if (cells.length !== head.rows || checksum(cells) !== head.sum) throw new DamagedBase();
  const columns = head.columns.map(({ field: known, ...column }) => ({
    ...column,
    ...(known === undefined ? {} : { field: known }),
  }));
  return { table: tableOf(head.name, cells), headerRow: head.headerRow, columns };
}
