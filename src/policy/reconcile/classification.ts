import type { YearSpan } from '../../domain/fields/field';
import { type Household, readingOf } from '../../domain/household';
import type { GuaranteeMethod } from '../../domain/vocabulary';
import { reconcileRules } from '.';

export type Classification = GuaranteeMethod | 'unclear';

/** Where the three classes and the boundary of 2014 and 2015 are written. */
export const CLASSIFICATION_CLAUSE = 'xikou2020-3.1';

/**
 * The class that 2020 demands of a household (brief §3.3): what is recorded, put right by the records of works that any
 * system holds. `unclear` where a record cannot be read, or 改造安全 has none although an archive was compared.
 */
export function classify(
  household: Household,
  records: readonly Household[],
  archiveCompared: boolean,
): Classification {
  const method = readingOf(household, 'guaranteeMethod');
  if (method.state !== 'read') return 'unclear';
  if (method.value === 'guaranteed-safe') return 'guaranteed-safe';
  const years = [household, ...records].flatMap((each) => [
    readingOf(each, 'renovationYear'),
    readingOf(each, 'relocationYear'),
  ]);
  if (years.some(({ state }) => state === 'unreadable')) return 'unclear';
  const spans = years.flatMap((reading) => (reading.state === 'read' ? [reading.value] : []));
  if (spans.length === 0) return withoutRecord(method.value, archiveCompared);
  return byYears(spans);
}

function withoutRecord(method: GuaranteeMethod, archiveCompared: boolean): Classification {
  return method === 'renovated-safe' && archiveCompared ? 'unclear' : method;
}

function byYears(spans: readonly YearSpan[]): Classification {
  const { renovatedFrom } = reconcileRules;
  if (spans.some(({ from }) => from >= renovatedFrom)) return 'renovated-safe';
  return spans.some(({ to }) => to >= renovatedFrom) ? 'unclear' : 'appraised-safe';
}
