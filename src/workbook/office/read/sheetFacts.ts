import { toAddress } from '../../../domain/address';
import type { CellArea, SheetVisibility } from '../../../domain/rawTable';
import { parseAreas, rangeOf } from '../areaText';
import { capabilities } from '../capabilities';
import type { Context } from '../excelRun';
import { faultCode, stopIfAsked } from '../faults';
import { isAdapterSheet } from '../ownSheets';

/** What a workbook says of itself before any cell is read. */
export interface WorkbookFacts {
  readonly name: string;
  readonly from1904: boolean;
  readonly sheets: readonly SheetFacts[];
}

/** What one sheet says of itself; `mixed` needs another question. */
export interface SheetFacts {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Smallest rectangle around all values; undefined: the sheet is empty. */
  readonly used: CellArea | undefined;
  readonly merges: readonly CellArea[];
  readonly formulas: readonly CellArea[];
  readonly rowsHidden: boolean | 'mixed';
  readonly struck: boolean | 'mixed';
  readonly commentCount: number;
  /** Old-style notes; 0 where this Excel cannot tell of them (before ExcelApi 1.18). */
  readonly noteCount: number;
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};
/** A day by which the two date systems differ: serial 1 in that of 1904. */
const NEW_1904 = { year: 1904, month: 1, day: 2 } as const;
/** `getMergedAreasOrNullObject` fails beyond this many (its documentation); so many cells cannot hold more. */
const MOST_MERGES = 512;
/** Codes after which asking for merges in pieces is worth a try. */
const MERGE_FAULTS = new Set(['GeneralException', 'InvalidArgument', 'InvalidOperation']);

/** Asks whether the workbook counts days from 1904; the answer is there after the next sync. */
export function askDateSystem({ workbook }: Context): () => boolean {
  const { year, month, day } = NEW_1904;
  const serial = workbook.functions.date(year, month, day);
  serial.load('value');
  return () => serial.value === 1;
}

/** A sheet's visibility as Excel says it, in the words of the port. */
export function visibilityOf(visibility: string): SheetVisibility {
  return VISIBILITIES[visibility] ?? 'visible';
}

/** Names and visibility of all sheets (one sync), then what each household sheet says of itself (one sync). */
export async function readFacts(context: Context, signal?: AbortSignal): Promise<WorkbookFacts> {
  const { workbook } = context;
  workbook.load('name');
  const { worksheets } = workbook;
  worksheets.load('items/name,items/visibility');
  const from1904 = askDateSystem(context);
  await context.sync();
  stopIfAsked(signal);
  const sheets = worksheets.items.filter((sheet) => !isAdapterSheet(sheet.name));
  const described = await describeSheets(context, sheets);
  return { name: workbook.name, from1904: from1904(), sheets: described };
}

/**
 * What sheets say of themselves; their names and visibility are loaded. One sync, more for very many merges.
 * @param beside asks more in the same request, once again where that request fails for too many merges.
 */
export async function describeSheets(
  context: Context,
  sheets: readonly Excel.Worksheet[],
  beside: () => void = () => undefined,
): Promise<readonly SheetFacts[]> {
  try {
    beside();
    return await ask(context, sheets, (sheet) => askWholeMerges(sheet));
  } catch (error) {
    if (!MERGE_FAULTS.has(faultCode(error) ?? '')) throw error;
  }
  beside();
  const bare = await ask(context, sheets, () => () => []);
  return askMergesInPieces(context, bare);
}

async function ask(
  context: Context,
  sheets: readonly Excel.Worksheet[],
  merges: (sheet: Excel.Worksheet) => () => readonly CellArea[],
): Promise<readonly SheetFacts[]> {
  const answers = sheets.map((sheet) => askFacts(sheet, merges(sheet)));
  await context.sync();
  return answers.map((answer) => answer());
}

function askFacts(sheet: Excel.Worksheet, merges: () => readonly CellArea[]): () => SheetFacts {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,format/font/strikethrough');
  const formulas = sheet.getRange().getSpecialCellsOrNullObject('Formulas');
  formulas.load('address');
  const comments = sheet.comments.getCount();
  const notes = canReadNotes(sheet) ? sheet.notes.getCount() : undefined;
  return () => {
    const { name } = sheet;
    const visibility = visibilityOf(sheet.visibility);
    const common = {
      ...{ name, visibility, merges: merges() },
      ...{ commentCount: comments.value, noteCount: notes?.value ?? 0 },
      formulas: formulas.isNullObject ? [] : parseAreas(formulas.address),
    };
    if (used.isNullObject) return { ...common, used: undefined, rowsHidden: false, struck: false };
    const { rowHidden, format } = used;
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
    const area = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
    return {
      ...common,
      used: area,
      rowsHidden: orMixed(rowHidden),
      struck: orMixed(format.font.strikethrough),
    };
  };
}

/** What Excel says it can and what office.js knows are two things: both are asked. */
function canReadNotes(sheet: Excel.Worksheet): boolean {
  return capabilities().readsNotes && 'notes' in sheet;
}

function askWholeMerges(sheet: Excel.Worksheet): () => readonly CellArea[] {
  const areas = sheet.getRange().getMergedAreasOrNullObject();
  areas.load('address');
  return () => (areas.isNullObject ? [] : parseAreas(areas.address));
}

/** Merges of sheets that have too many for one question: pieces of so few cells that none can have too many. */
async function askMergesInPieces(
  context: Context,
  sheets: readonly SheetFacts[],
): Promise<readonly SheetFacts[]> {
  const answers = sheets.map((facts) => askPieces(context, facts));
  await context.sync();
  return sheets.map((facts, index) => ({ ...facts, merges: distinct(answers[index] ?? []) }));
}

function askPieces(context: Context, { name, used }: SheetFacts): Excel.RangeAreas[] {
  if (used === undefined) return [];
  const sheet = context.workbook.worksheets.getItem(name);
  const height = Math.max(1, Math.floor(MOST_MERGES / (used.right - used.left + 1)));
  const pieces: Excel.RangeAreas[] = [];
  for (let top = used.top; top <= used.bottom; top += height) {
    const bottom = Math.min(top + height - 1, used.bottom);
    const areas = rangeOf(sheet, { ...used, top, bottom }).getMergedAreasOrNullObject();
    areas.load('address');
    pieces.push(areas);
  }
  return pieces;
}

/** A merge over the edge of two pieces is told by both. */
function distinct(answers: readonly Excel.RangeAreas[]): readonly CellArea[] {
  const merges = new Map<string, CellArea>();
  for (const areas of answers) {
    if (areas.isNullObject) continue;
    for (const area of parseAreas(areas.address)) merges.set(toAddress(area.top, area.left), area);
  }
  return [...merges.values()];
}

/** Excel answers null where the cells of a range differ; the types do not say so. */
function orMixed(answer: boolean | null): boolean | 'mixed' {
  return answer ?? 'mixed';
}
