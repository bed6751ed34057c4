import { cellText, isEmptyCell } from '../cell';
import type { RawTable } from '../rawTable';
import type { SkippedRow } from '../sheetReading';
import { isGeneratedCaption } from './sheetRole';

/** What stands above the header. */
export interface TopRows {
  readonly skipped: readonly SkippedRow[];
  readonly captions: readonly string[];
  /** All its text, for telling what kind of sheet it is. */
  readonly text: string;
  /** One of its rows says that we generated the sheet. */
  readonly generated: boolean;
}

const LONGEST_SHOWN = 60;
const CAPTION = /[:：]|^(?:填报|编制|制表|单位)/;
const NOTE = /^(?:填表说明|说明|备注|注)\s*[:：\d]/;

/** Sorts the filled rows above the header, `before` not included, into titles, captions and remarks. */
export function readTopRows(table: RawTable, before: number): TopRows {
  const skipped: SkippedRow[] = [];
  const captions: string[] = [];
  let generated = false;
  for (let row = 0; row < before; row++) {
    const texts = rowTexts(table, row);
    if (texts.length === 0) continue;
    const text = texts.join(' ');
    const reason = reasonOf(texts);
    if (reason === 'caption') captions.push(text);
    generated ||= texts.some(isGeneratedCaption);
    skipped.push({ row, reason, text: shortened(text) });
  }
  return { skipped, captions, text: skipped.map((row) => row.text).join('\n'), generated };
}

function reasonOf(texts: readonly string[]): SkippedRow['reason'] {
  const text = texts.join(' ');
  if (NOTE.test(text)) return 'note';
  if (CAPTION.test(text) || texts.some(isGeneratedCaption)) return 'caption';
  return texts.length === 1 ? 'title' : 'caption';
}

/** Texts of the filled cells of a row, blanks and line breaks drawn together. */
export function rowTexts(table: RawTable, row: number): readonly string[] {
  const texts: string[] = [];
  for (const cell of table.rows[row] ?? []) {
    if (!isEmptyCell(cell)) texts.push(cellText(cell).replace(/\s+/g, ' ').trim());
  }
  return texts;
}

/** A text short enough for a list of rows. */
export function shortened(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN - 1)}…`;
}
