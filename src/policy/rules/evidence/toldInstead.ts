import type { Reading } from '../../../domain/reading';

/** What the clerk wrote in a cell that counts as blank, in brackets: `（表中写“不详”）`; empty for an empty cell. */
export function toldInstead(reading: Reading<unknown>): string {
  return reading.state === 'blank' && reading.raw !== '' ? `（表中写“${reading.raw.trim()}”）` : '';
}
