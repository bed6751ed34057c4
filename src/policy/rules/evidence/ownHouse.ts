import type { Household } from '../../../domain/household';
import { housingOf, statusOf } from '../../../domain/householdFacts';

/** The household is here and lives in its own rural house: only then is that house judged (S2 四（二）). */
export function isOwnHouse(household: Household): boolean {
  return housingOf(household) === 'own' && statusOf(household) === 'present';
}
