import { type FieldId, type FieldValue, readingOf } from '../../domain/household';
import type { Reading } from '../../domain/reading';
import type { HouseholdRow } from '../ledgerRow';
import type { Trait } from './countColumns';

export const inLedger: Trait = {
  label: '已建台账',
  has: ({ ledgerEntry }) => ledgerEntry !== undefined,
};

/** What the ledger says of its entry; where it is silent, the list. Undefined for a household without an entry. */
export function ledgerReading<Field extends FieldId>(
  { household, ledgerEntry }: HouseholdRow,
  field: Field,
): Reading<FieldValue<Field>> | undefined {
  if (ledgerEntry === undefined) return undefined;
  const entered = readingOf(ledgerEntry, field);
  return entered.state === 'blank' ? readingOf(household, field) : entered;
}

export const isClosed: Trait = {
  label: '已销号',
  has: (row) => {
    const closed = ledgerReading(row, 'closed');
    return closed?.state === 'read' && closed.value === 'yes';
  },
};

/** From 竣工 on the works are done. */
const DONE: ReadonlySet<string> = new Set(['completed', 'accepted', 'moved-in', 'paid']);

export const isDone: Trait = {
  label: '已完成',
  has: (row) => {
    const progress = ledgerReading(row, 'progress');
    return isClosed.has(row) || (progress?.state === 'read' && DONE.has(progress.value));
  },
};

export const isNotDone: Trait = {
  label: '未完成',
  has: (row) => inLedger.has(row) && !isDone.has(row),
};
