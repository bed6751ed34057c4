import { LIST_SHEET } from '../xlsx/write/listSheet';

/** Very hidden sheet that keeps what writes replaced, so that they can be taken back. */
export const UNDO_SHEET = '_anju_undo';

/** Sheets of the adapter itself: no job sees them. */
export function isAdapterSheet(name: string): boolean {
  return name === UNDO_SHEET || name === LIST_SHEET;
}
