import { type FieldId, type FieldValue, readingOf } from '../domain/household';
import type { Reading } from '../domain/reading';
import type { HouseholdRow } from './ledgerRow';

/** What the ledger says of its entry; where it is silent, the list. Undefined for a household without an entry. */
export function ledgerReading<Field extends FieldId>(
  row: Pick<HouseholdRow, 'household' | 'ledgerEntry'>,
  field: Field,
): Reading<FieldValue<Field>> | undefined {
  const { household, ledgerEntry } = row;
  if (ledgerEntry === undefined) return undefined;
  const entered = readingOf(ledgerEntry, field);
  return entered.state === 'blank' ? readingOf(household, field) : entered;
}
