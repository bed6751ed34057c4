import type { Reading } from '../../../domain/reading';

/** Entered by hand from the paper ledger, not taken over from the census (S2 四（三）). */
export function isManualTerm(entryMode: string): boolean {
  return entryMode === 'manual';
}

export function isManualEntry(entryMode: Reading<string>): boolean {
  return entryMode.state === 'read' && isManualTerm(entryMode.value);
}
