import type { Sheet } from '../model/sheet';
import { ModelRefusal } from '../model/refusal';

const AUTHOR = '试用台';

/** The person wrote a note. One that shows a thread of comments is not theirs to overwrite. Throws ModelRefusal. */
export function hearNote(sheet: Sheet, row: number, column: number, content: string): void {
  keepThreads(sheet, row, column);
  const others = othersThan(sheet, row, column);
  sheet.annotations.setNotes([...others, { row, column, content, author: AUTHOR }]);
}

/** The person deleted a note. Throws ModelRefusal. */
export function hearNoteGone(sheet: Sheet, row: number, column: number): void {
  keepThreads(sheet, row, column);
  sheet.annotations.setNotes(othersThan(sheet, row, column));
}

function othersThan(sheet: Sheet, row: number, column: number): Sheet['annotations']['notes'] {
  return sheet.annotations.notes.filter((note) => note.row !== row || note.column !== column);
}

function keepThreads(sheet: Sheet, row: number, column: number): void {
  const { comments } = sheet.annotations;
  if (comments.some((one) => one.row === row && one.column === column)) {
    throw new ModelRefusal('not-offered', 'comment thread');
  }
}
