import { PlanRefused } from '../port';
import type { Context } from './excelRun';
import { faultCode } from './faults';

/** Keys of ours in the workbook's settings; other add-ins have their own store. */
const PREFIX = 'anju.';
/** Characters of one setting; longer texts go on in further ones. */
const PIECE_CHARACTERS = 100_000;
/** Excel keeps about 1 MB of settings (office-js #3957); rules and profiles take a tenth of that. */
const MOST_CHARACTERS = 400_000;

/** What Excel answers when the settings of a workbook are full. */
const FULL_FAULTS = new Set(['InvalidArgument', 'MemoryLimitReached', 'GeneralException']);

interface Head {
  readonly pieces: number;
}

function pieceKey(key: string, index: number): string {
  return `${PREFIX}${key}#${index}`;
}

/** Text kept under a key; undefined when there is none. One sync, one more for a long text. */
export async function readSetting(context: Context, key: string): Promise<string | undefined> {
  const { settings } = context.workbook;
  const head = settings.getItemOrNullObject(PREFIX + key);
  head.load('value');
  await context.sync();
  if (head.isNullObject) return undefined;
  const value: unknown = head.value;
  if (typeof value === 'string') return value;
  const count = piecesOf(value);
  const pieces = Array.from({ length: count }, (_, index) => {
    const piece = settings.getItemOrNullObject(pieceKey(key, index));
    return piece.load('value');
  });
  await context.sync();
  if (pieces.some((piece) => piece.isNullObject)) return undefined;
  return pieces.map((piece) => String(piece.value)).join('');
}

/** Keeps or removes a text. Throws PlanRefused when it is too long for a workbook. */
export async function writeSetting(
  context: Context,
  key: string,
  text: string | undefined,
): Promise<void> {
  if (text !== undefined && text.length > MOST_CHARACTERS) {
    throw new PlanRefused(
      `要保存在工作簿里的设置有 ${text.length} 字，超过 ${MOST_CHARACTERS} 字的上限；请删去不用的豁免或别名后再试。`,
    );
  }
  const { settings } = context.workbook;
  const old = settings.getItemOrNullObject(PREFIX + key);
  old.load('value');
  await context.sync();
  const oldPieces = old.isNullObject ? 0 : piecesOf(old.value as unknown);
  const pieces = text === undefined || text.length <= PIECE_CHARACTERS ? [] : cut(text);
  pieces.forEach((piece, index) => settings.add(pieceKey(key, index), piece));
  for (let index = pieces.length; index < oldPieces; index++) {
    settings.getItem(pieceKey(key, index)).delete();
  }
  if (text !== undefined) {
    const head: Head = { pieces: pieces.length };
    settings.add(PREFIX + key, pieces.length === 0 ? text : head);
  } else if (!old.isNullObject) settings.getItem(PREFIX + key).delete();
  try {
    await context.sync();
  } catch (error) {
    if (!FULL_FAULTS.has(faultCode(error) ?? '')) throw error;
    throw new PlanRefused('这个工作簿存不下更多设置了；请删去不用的豁免或别名后再试。', {
      cause: error,
    });
  }
}

function piecesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('pieces' in value)) return 0;
  return typeof value.pieces === 'number' ? value.pieces : 0;
}

function cut(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += PIECE_CHARACTERS) {
    pieces.push(text.slice(from, from + PIECE_CHARACTERS));
  }
  return pieces;
}
