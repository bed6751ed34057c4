import type { CellValue } from '../domain/cell';
import type { CellArea, RawTable } from '../domain/rawTable';
import type { WritePlan } from '../domain/writePlan';

/** Reports how far a long read or write has come; rows done of rows in all (when known). */
export type Progress = (doneRows: number, allRows?: number) => void;

/**
 * A workbook as jobs see it: read once, write once. Three adapters answer alike
 * (memory, .xlsx file, open Excel), and `test/workbook/contract.ts` asks all of them the same questions.
 */
export interface Workbook {
  /** File name, or the name of the open workbook. */
  readonly name: string;
  /** Every sheet in workbook order, very hidden ones included. */
  readSheets(progress?: Progress, signal?: AbortSignal): Promise<readonly RawTable[]>;
  /**
   * Applies the plan whole, or throws PlanRefused and leaves the workbook as it was:
   * when a `before` no longer stands, a sheet to change is missing, or a new sheet's name is taken.
   * A signal that is aborted while writing takes back what was written and throws Stopped.
   */
  apply(plan: WritePlan, progress?: Progress, signal?: AbortSignal): Promise<void>;
}

/** The rows of one sheet that a new workbook is to have. */
export interface KeptSheet {
  readonly name: string;
  /** Rows from 0, in their order. */
  readonly rows: readonly number[];
}

/** A workbook read from the content of a file. The content itself is never changed. */
export interface FileWorkbook extends Workbook {
  /** Can plans be applied? Only .xlsx and .xlsm are written; of other formats only the values are read. */
  readonly canWrite: boolean;
  /** What a file with its content must be called, whatever its name is now: Excel opens it under no other. */
  readonly extension: '.xlsx' | '.xlsm';
  /** The file as it is after all plans applied so far; the content as it was read when there were none. */
  save(): Promise<Blob>;
  /**
   * A new workbook with some rows of some sheets, looking as they look here, values in place of formulas, and nothing
   * else of this one. Throws PlanRefused for formats of which only the values are read.
   */
  extract(name: string, sheets: readonly KeptSheet[]): Promise<FileWorkbook>;
}

/** Makes a new workbook to be filled and saved as .xlsx. */
export type NewWorkbook = (name: string) => FileWorkbook;

/** A cell, row or sheet to bring before the clerk's eyes. Rows and columns from 0. */
export interface SheetPlace {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
}

/** One earlier write that can be taken back. */
export interface UndoStep {
  readonly id: string;
  /** What the write was, in the words of its receipt. */
  readonly title: string;
  /** When it was written: ISO 8601 with time zone. */
  readonly at: string;
  readonly sheets: readonly string[];
  readonly changedCells: number;
}

/** Something a person or another program changed while the pane was open. */
export interface SheetChange {
  readonly sheet: string;
  /** Undefined: sheets were added, removed or renamed. */
  readonly area?: CellArea;
}

/**
 * The workbook a person has open and is working in: it can be shown, remembers the tool's settings,
 * takes writes back and tells of changes.
 */
export interface OpenWorkbook extends Workbook {
  /** Like `readSheets`, but hands rows over as they arrive so that nobody has to hold them all. */
  readInto(sink: SheetSink, progress?: Progress, signal?: AbortSignal): Promise<void>;
  reveal(place: SheetPlace): Promise<void>;
  /** The cell that is selected; the top left one of a selected range. */
  selection(): Promise<SheetPlace | undefined>;
  /** Text kept in the workbook under a key of ours; undefined when there is none. */
  setting(key: string): Promise<string | undefined>;
  /** Keeps or (undefined) removes a text. Throws PlanRefused when the workbook cannot keep it. */
  keepSetting(key: string, text: string | undefined): Promise<void>;
  /** Writes that can be taken back, latest first. */
  undoSteps(): Promise<readonly UndoStep[]>;
  /**
   * Takes back the latest write, byte for byte, or throws PlanRefused naming the cells that were
   * edited since; then nothing is changed.
   */
  restore(id: string, progress?: Progress): Promise<UndoStep>;
  /** Tells of changes made by others than this tool. Returns what stops it. */
  watch(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
}

/** Everything of a sheet but its rows. */
export type SheetHead = Omit<RawTable, 'rows'>;

/** Receives sheets as they are read. Heads come first, then rows from the top of each sheet. */
export interface SheetSink {
  begin(workbook: string, heads: readonly SheetHead[]): void | Promise<void>;
  rows(
    sheet: number,
    fromRow: number,
    rows: readonly (readonly CellValue[])[],
  ): void | Promise<void>;
}

/** The person stopped a long read or write; the workbook is as it was. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** A workbook could not be read. The message is a Chinese sentence: file, cause, what to do. */
export class WorkbookUnreadable extends Error {
  override readonly name = 'WorkbookUnreadable';
}

/** A plan was refused and nothing was written. The message is a Chinese sentence naming sheet and cell. */
export class PlanRefused extends Error {
  override readonly name = 'PlanRefused';
}
