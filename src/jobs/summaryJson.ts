import type { CheckResult } from '../domain/check';
import type { SummaryLine, SummaryTable } from '../ledgers/summary/summaryTable';
import type { SummaryResultJson } from './summarySchema';

/** The result as data; the shape is `summaryResultSchema`. */
export function summaryJson(
  { profile, day }: CheckResult,
  { sheetName, columns, villages, total, sentence, identities }: SummaryTable,
): SummaryResultJson {
  const lineJson = ({ village, numbers }: SummaryLine): SummaryResultJson['total'] => ({
    village,
    numbers: Object.fromEntries(columns.map(({ id }, place) => [id, numbers[place] ?? null])),
  });
  return {
    profile: { id: profile.id, title: profile.title },
    ...{ day, sheet: sheetName, columns: [...columns] },
    villages: villages.map(lineJson),
    total: lineJson(total),
    sentence,
    identities: identities.map((each) => ({ ...each, households: [...each.households] })),
  };
}
