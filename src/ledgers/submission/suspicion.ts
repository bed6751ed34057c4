import { type Household, readingOf } from '../../domain/household';
import { mentionsSuspicion } from '../../policy/rules/evidence/suspicion';
import { suspectedWords, withheld } from '../../policy/submissionGate';
import type { HouseholdRow } from '../ledgerRow';

/**
 * Why a household is withheld as suspected (S1 五(二)), as a Chinese sentence; undefined when it is not. The gate itself
 * looks at states and the columns in which people write of a suspicion; nothing that says 疑似 anywhere else leaves either,
 * nor a household whose row in the town's ledger is withheld. It looks at what stands in the sheets and at no rule: nothing
 * that can be switched off or exempted lets a household through.
 */
export function suspicionOf({
  household,
  ledgerEntry,
  saidElsewhere,
}: HouseholdRow): string | undefined {
  const own = withheld(household, saidElsewhere)?.why ?? mentionIn(household);
  if (own !== undefined || ledgerEntry === undefined) return own;
  const inLedger = mentionIn(ledgerEntry);
  return inLedger === undefined ? undefined : `整改台账：${inLedger}`;
}

/** A state that was answered for speaks for the words beside it. */
function mentionIn(household: Household): string | undefined {
  if (readingOf(household, 'problemState').state !== 'blank') return undefined;
  const mention = household.readings.find(
    (reading) => reading !== undefined && mentionsSuspicion(reading.raw),
  );
  return mention === undefined ? undefined : suspectedWords(mention.raw).why;
}
