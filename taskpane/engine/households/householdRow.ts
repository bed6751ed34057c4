import { judgementLabels } from '../../../src/domain/summary';
import { JobRefused } from '../../../src/jobs/jobRefused';
import type { CheckAtHand } from '../checkAtHand';
import { householdLabel } from '../findings/findingTexts';
import { maskCertificates } from '../maskNumbers';
import type { HouseholdRow } from '../paneEngine';

/** One line of the list of households. Throws JobRefused for a household the check at hand does not have. */
export function householdRow({ result }: CheckAtHand, index: number): HouseholdRow {
  const household = result.households[index];
  const judgement = result.judgements[index];
  if (household === undefined || judgement === undefined) {
    throw new JobRefused('这一户已不在最近一次检查的结果里，请回到住户列表重新选择。');
  }
  const row = household.rows[0] ?? 0;
  return {
    index,
    household: householdLabel(household),
    judgement: judgement.result,
    judgementLabel: judgementLabels[judgement.result],
    reason: maskCertificates(judgement.reason),
    sheet: result.sheets[household.sheet]?.table.name ?? '',
    row,
    where: `第${row + 1}行`,
  };
}
