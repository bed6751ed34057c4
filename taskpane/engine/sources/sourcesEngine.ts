import type { CellValue } from '../../../src/domain/cell';
import type { ProfileFile } from '../../../src/policy/profiles/profileSchema';
import type { SheetHead } from '../../../src/workbook/port';

/** What is read to be compared: the sheets of the workbook, and export files opened beside it. */
export interface SourcesEngine {
  /** A new reading of the workbook begins; what was compared stays at hand until another comparison succeeds. */
  begin(workbook: string, heads: readonly SheetHead[]): Promise<void>;
  rows(sheet: number, fromRow: number, rows: readonly (readonly CellValue[])[]): Promise<void>;
  /** Reads an export file beside the workbook that was read. Throws WorkbookUnreadable. */
  addFile(name: string, content: Blob): Promise<void>;
  removeFile(name: string): Promise<void>;
  /** The sheets of the workbook and of the files beside it, and what they seem to be. */
  sources(request: ReadingRequest): Promise<SourceList>;
}

export interface ReadingRequest {
  /** `yyyy-mm-dd` */
  readonly day: string;
  /** The town's own settings; undefined for the built-in profile as it is. */
  readonly profile?: ProfileFile;
}

/** A sheet that may be compared. */
export interface SourceSheet {
  /** `[file]sheet`; unique among all that were read. */
  readonly id: string;
  /** Undefined: a sheet of the workbook itself. */
  readonly file: string | undefined;
  readonly sheet: string;
  /** Rows below the header. */
  readonly rows: number;
  /** Whether households or persons are listed in it. */
  readonly isList: boolean;
  /** Made by this tool of other lists: not compared unless somebody wants it. */
  readonly isOwn: boolean;
  /** Chinese: why the sheet is taken for what it is. */
  readonly reason: string;
  /** Id of the system that it seems to come from; undefined when nothing says so. */
  readonly system: string | undefined;
}

export interface SystemChoice {
  readonly id: string;
  /** Short: `核验APP`. */
  readonly label: string;
  /** As the notices print it. */
  readonly name: string;
}

export interface SourceList {
  readonly sheets: readonly SourceSheet[];
  /** Every system there is, for choosing. */
  readonly systems: readonly SystemChoice[];
  /** Day of the last comparison on record in the workbook, `yyyy-mm-dd`; undefined when there is none. */
  readonly lastLogged: string | undefined;
  /** Chinese sentences: which pairs are overdue, how many differences nobody has handled. */
  readonly reminders: readonly string[];
}
