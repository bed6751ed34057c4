import type { RawTable } from '../../domain/rawTable';
import type { WritePlan } from '../../domain/writePlan';
import {
  type FileWorkbook,
  type KeptSheet,
  PlanRefused,
  type Progress,
  Stopped,
  WorkbookUnreadable,
} from '../port';
import { stoppable, throwIfStopped } from '../stopped';
import { EMPTY_PACKAGE } from './emptyPackage';
import { extractSheets } from './extract/extractSheets';
import { ZipPackage, zipTexts } from './package/zipPackage';
import type { SheetEntry } from './parts/workbookPart';
import { mapWorkbook, readTables, type WorkbookMap } from './read/workbookReader';
import { unreadable } from './unreadable';
import { LIST_SHEET } from './write/listSheet';
import { rewriteWorkbook } from './write/rewriteWorkbook';

const CONTENT_TYPES = '[Content_Types].xml';
const FILE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A workbook must have a sheet; a new one gets this if no plan gave it any. */
const ONLY_SHEET: WritePlan = {
  sentences: [],
  writes: [
    {
      kind: 'create-sheet',
      content: {
        name: 'Sheet1',
        visibility: 'visible',
        columns: [],
        rows: [],
        mergedRows: [],
        firstDataRow: 0,
        frozenColumns: 0,
        pageBreaksBefore: [],
      },
    },
  ],
};

/** An .xlsx or .xlsm package: read as a stream, written by replacing single parts. */
export class XlsxWorkbook implements FileWorkbook {
  readonly canWrite = true;

  private constructor(
    readonly name: string,
    readonly extension: '.xlsx' | '.xlsm',
    private map: WorkbookMap | undefined,
  ) {}

  /** Throws WorkbookUnreadable when the package is damaged or has no sheets. */
  static async open(name: string, zip: ZipPackage): Promise<XlsxWorkbook> {
    const map = await readable(name, () => mapWorkbook(zip));
    if (map.sheets.length === 0) throw unreadable(name, 'no-sheets');
    return new XlsxWorkbook(name, (await hasMacroType(zip)) ? '.xlsm' : '.xlsx', map);
  }

  /** A workbook without sheets, to be filled. */
  static empty(name: string): XlsxWorkbook {
    return new XlsxWorkbook(name, '.xlsx', undefined);
  }

  async readSheets(progress?: Progress, signal?: AbortSignal): Promise<readonly RawTable[]> {
    throwIfStopped(signal);
    const map = await this.currentMap();
    const watched = stoppable(progress, signal);
    return readable(this.name, () => readTables(map, this.name, isPrivate, watched));
  }

  async apply(plan: WritePlan, progress?: Progress, signal?: AbortSignal): Promise<void> {
    throwIfStopped(signal);
    const map = await this.currentMap();
    this.map = await readable(this.name, async () => {
      const content = await rewriteWorkbook(map, plan, stoppable(progress, signal));
      const written = await mapWorkbook(await ZipPackage.open(content));
      throwIfStopped(signal);
      return written;
    });
  }

  async save(): Promise<Blob> {
    const map = await this.currentMap();
    if (map.sheets.length === 0) await this.apply(ONLY_SHEET);
    return (await this.currentMap()).zip.content;
  }

  async extract(name: string, sheets: readonly KeptSheet[]): Promise<FileWorkbook> {
    const map = await this.currentMap();
    return readable(this.name, async () => {
      const content = await extractSheets(map, sheets, FILE_TYPE);
      return XlsxWorkbook.open(name, await ZipPackage.open(content));
    });
  }

  private async currentMap(): Promise<WorkbookMap> {
    this.map ??= await mapWorkbook(await ZipPackage.open(await zipTexts(EMPTY_PACKAGE, FILE_TYPE)));
    return this.map;
  }
}

/** Lists for drop-downs are this adapter's own business: no job sees their sheet. */
function isPrivate(sheet: SheetEntry): boolean {
  return sheet.name === LIST_SHEET && sheet.visibility === 'very-hidden';
}

/** Does the package say of itself that it may hold macros? Only its workbook part has such a type. */
async function hasMacroType(zip: ZipPackage): Promise<boolean> {
  return zip.has(CONTENT_TYPES) && (await zip.text(CONTENT_TYPES)).includes('macroEnabled');
}

/** Whatever goes wrong inside a package means that the file is damaged. */
async function readable<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (passesOn(error)) throw error;
    throw unreadable(name, 'damaged', error);
  }
}

function passesOn(error: unknown): boolean {
  return [WorkbookUnreadable, PlanRefused, Stopped].some((known) => error instanceof known);
}
