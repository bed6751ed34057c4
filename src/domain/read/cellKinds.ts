import { cellText, type CellValue, type DateCell } from '../cell';
import { BLANK, blank, type Reading, unreadable } from '../reading';
import { compact } from '../text';
import type { CellReader, ReadContext } from './cellReader';
import { saysNothing } from './nothing';

/** What a reader does with each kind of cell; what it leaves out is answered the same way for all readers. */
export interface CellKinds<T> {
  /** `text` is compact and not empty; `raw` is what stands in the cell. */
  readonly text: (text: string, raw: string, context: ReadContext) => Reading<T>;
  /** Without it a number is read as its text. */
  readonly number?: (value: number, raw: string, context: ReadContext) => Reading<T>;
  /** Without it a date is unreadable. */
  readonly date?: (cell: DateCell, raw: string, context: ReadContext) => Reading<T>;
  /** Without it TRUE and FALSE are unreadable. */
  readonly boolean?: (value: boolean, raw: string) => Reading<T>;
  /** Words that say "none" in this kind of field, beside the usual ones. */
  readonly nothing?: ReadonlySet<string>;
  /** The reader itself decides which words say "none". */
  readonly knowsNothing?: true;
}

const DIGITS_LOST = '以数字存储，超过15位的数字已丢失，请按原件重新录入';

/** A reader made of one answer per kind of cell. */
export function readerOfKinds<T>(kinds: CellKinds<T>): CellReader<T> {
  const readString = stringReader(kinds);
  return (cell, context) => {
    if (typeof cell === 'string') return readString(cell, context);
    if (cell === null) return BLANK;
    return readOther(kinds, readString, cell, context);
  };
}

type StringReader<T> = (raw: string, context: ReadContext) => Reading<T>;

/** What it needs of `kinds` is looked up once, not for every cell. */
function stringReader<T>({ text: read, nothing, knowsNothing }: CellKinds<T>): StringReader<T> {
  return (raw, context) => {
    const text = compact(raw);
    if (text === '') return blank(raw.trim() === '' ? '' : raw);
    if (!knowsNothing && saysNothing(text, nothing)) return blank(raw);
    return read(text, raw, context);
  };
}

function readOther<T>(
  kinds: CellKinds<T>,
  readString: StringReader<T>,
  cell: Exclude<CellValue, string | null>,
  context: ReadContext,
): Reading<T> {
  const raw = cellText(cell);
  if (typeof cell === 'number') {
    return kinds.number?.(cell, raw, context) ?? readString(raw, context);
  }
  if (typeof cell === 'boolean') {
    return kinds.boolean?.(cell, raw) ?? unreadable(raw, '是逻辑值，不是要填的内容');
  }
  if (cell.kind === 'error') return blank(raw);
  if (cell.kind === 'long-number') return unreadable(raw, DIGITS_LOST);
  return kinds.date?.(cell, raw, context) ?? unreadable(raw, '是日期，不是要填的内容');
}
