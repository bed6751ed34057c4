import type ExcelJS from 'exceljs';
import type { SheetNote } from '../model/annotations';
import type { CellLook } from '../model/look';
import type { Sheet } from '../model/sheet';
import { GENERAL } from '../model/values';
import { lookOf } from './cellLooks';
import { formulaOf, valueOf } from './cellValues';

/** Reads a style once for all cells that share it: a big sheet has millions of cells and a dozen styles. */
export type LookReader = (style: Partial<ExcelJS.Style>) => CellLook | undefined;

export function lookReader(): LookReader {
  const byStyle = new WeakMap<object, { readonly look: CellLook | undefined }>();
  const byContent = new Map<string, CellLook | undefined>();
  return (style) => {
    const known = byStyle.get(style);
    if (known !== undefined) return known.look;
    const content = JSON.stringify([
      style.fill,
      style.font,
      style.alignment,
      style.border,
      style.protection,
    ]);
    if (!byContent.has(content)) byContent.set(content, lookOf(style));
    const look = byContent.get(content);
    byStyle.set(style, { look });
    return look;
  };
}

/** Copies the cells of one sheet of a file into a sheet of the model, and tells what else lies on them. */
export class CellReader {
  readonly notes: SheetNote[] = [];
  /** Whether a cell mixes fonts: the page shows and saves its text in one. */
  mixesFonts = false;

  constructor(
    private readonly sheet: Sheet,
    private readonly looks: LookReader,
  ) {}

  /** @param row counted from 0 */
  read(cell: ExcelJS.Cell, row: number, column: number): void {
    const isCovered = cell.isMerged && cell.master !== cell;
    if (!isCovered) this.readContent(cell, row, column);
    this.readLook(cell.style, row, column);
  }

  private readContent(cell: ExcelJS.Cell, row: number, column: number): void {
    const content = cell.value;
    const value = valueOf(content);
    const formula = formulaOf(cell);
    const { store } = this.sheet.cells;
    if (value !== null || formula !== undefined) store.setContent(row, column, value, formula);
    this.mixesFonts ||= typeof content === 'object' && content !== null && 'richText' in content;
    const note = noteText(cell.note);
    if (note !== '') this.notes.push({ row, column, content: note, author: '' });
  }

  private readLook(style: Partial<ExcelJS.Style>, row: number, column: number): void {
    // Plain cells have a style without anything, each one of its own.
    if (Object.keys(style).length === 0) return;
    const { store } = this.sheet.cells;
    const look = this.looks(style);
    if (look !== undefined) store.setLook(row, column, look);
    // A style without a number format has none here, though the types promise one.
    const format = style.numFmt;
    if (format !== undefined && format !== GENERAL) store.setFormat(row, column, format);
  }
}

function noteText(note: ExcelJS.Cell['note'] | undefined): string {
  if (note === undefined || typeof note === 'string') return note ?? '';
  return (note.texts ?? []).map(({ text }) => text).join('');
}
