import { type Household, readingOf } from '../../domain/household';
import type { GuaranteeMethod } from '../../domain/vocabulary';
import { worksOfHousehold } from '../guaranteeFacts';
import { reconcileRules } from '.';

export type Classification = GuaranteeMethod | 'unclear';

/** Where the three classes and the boundary of 2014 and 2015 are written. */
export const CLASSIFICATION_CLAUSE = 'xikou2020-3.1';

/**
 * The class that 2020 demands of a household (brief §3.3): what is recorded, put right by the records of works that any
 * system holds. `unclear` where all that is known of the works cannot be read or lies on both sides of the boundary, or
 * 改造安全 has none although an archive was compared.
 *
 * Each row is read for its works as the check reads it. The decision table of the check (`verificationTable`) is not asked
 * beyond that: it also judges whether the class is proved, by grades, answers and people's findings of one list, while a
 * comparison holds several lists of which most have no such columns, and says of the class only what the works decide.
 */
export function classify(
  household: Household,
  records: readonly Household[],
  archiveCompared: boolean,
): Classification {
  const method = readingOf(household, 'guaranteeMethod');
  if (method.state !== 'read') return 'unclear';
  if (method.value === 'guaranteed-safe') return 'guaranteed-safe';
  const { renovatedFrom } = reconcileRules;
  const times = new Set(
    [household, ...records].map((each) => worksOfHousehold(each, renovatedFrom).time),
  );
  if (times.has('since')) return 'renovated-safe';
  if (times.has('unclear')) return 'unclear';
  return times.has('before') ? 'appraised-safe' : withoutRecord(method.value, archiveCompared);
}

function withoutRecord(method: GuaranteeMethod, archiveCompared: boolean): Classification {
  return method === 'renovated-safe' && archiveCompared ? 'unclear' : method;
}
