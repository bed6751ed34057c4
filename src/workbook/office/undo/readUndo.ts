import { z } from 'zod';
import { PlanRefused } from '../../port';
import { UNDO_SHEET } from '../ownSheets';
import type { KeptCell, SheetHashes, UndoHeader, UndoRecord } from './undoRecord';

const count = z.int().nonnegative();
const areaSchema = z.object({ top: count, left: count, bottom: count, right: count });
const visibilitySchema = z.enum(['visible', 'hidden', 'very-hidden']);

const chartCellsSchema = z.object({ categories: areaSchema, values: z.array(areaSchema) });
const chartSchema = z.object({
  name: z.string(),
  before: chartCellsSchema,
  after: chartCellsSchema,
});

const headerSchema: z.ZodType<UndoHeader> = z.object({
  version: z.literal(1),
  id: z.string(),
  title: z.string(),
  at: z.string(),
  sheets: z.array(z.string()),
  changedCells: count,
  number: count,
  column: count,
  pieces: count,
  sealed: count.optional(),
  characters: count,
});

const recordSchema: z.ZodType<UndoRecord> = z.object({
  created: z.array(z.string()),
  changed: z.array(
    z.object({
      sheet: z.string(),
      formats: z.array(z.string()),
      // Up to some hundred thousand cells, in one turn of the pane: looked at without the schema's ado.
      cells: z.custom<readonly KeptCell[]>((cells) => Array.isArray(cells) && cells.every(isCell)),
      dressed: z.array(areaSchema),
      lists: z.array(areaSchema),
      charts: z.array(chartSchema).optional(),
      visibility: z.object({ before: visibilitySchema, after: visibilitySchema }).optional(),
    }),
  ),
});

const hashesSchema: z.ZodType<SheetHashes> = z.record(z.string(), z.array(z.string()));

function isCell(cell: unknown): boolean {
  if (!Array.isArray(cell) || cell.length !== 7) return false;
  const [row, column, raw, formula, format, rawAfter, formatAfter] = cell as readonly unknown[];
  return (
    [row, column, format, formatAfter].every(Number.isInteger) &&
    typeof formula === 'string' &&
    [raw, rawAfter].every((value) => ['string', 'number', 'boolean'].includes(typeof value))
  );
}

/** The header in a cell of the undo sheet; undefined where there is none that we can read. */
export function readHeader(cell: unknown): UndoHeader | undefined {
  if (typeof cell !== 'string' || !cell.startsWith('{')) return undefined;
  return headerSchema.safeParse(parsed(cell)).data;
}

/** Reads a record that `recordOf` made. Throws PlanRefused for anything else: people can unhide sheets. */
export function readRecord(text: string): UndoRecord {
  return recordSchema.safeParse(parsed(text)).data ?? refuseDamaged();
}

/** Reads the hashes of created sheets. Throws PlanRefused for anything else. */
export function readHashes(text: string): SheetHashes {
  return hashesSchema.safeParse(parsed(text)).data ?? refuseDamaged();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuseDamaged(): never {
  throw new PlanRefused(
    `这次写入的还原记录已损坏，可能有人改过隐藏工作表“${UNDO_SHEET}”；没有还原任何内容，请打开写入之前的备份，或手工改回。`,
  );
}
