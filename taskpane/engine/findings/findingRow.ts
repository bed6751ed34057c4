import type { CheckAtHand } from '../checkAtHand';
import { isFixable } from '../fixes';
import type { FindingRow } from '../paneEngine';
import { JobRefused } from '../../../src/jobs/checkWorkbooks';
import type { Finding } from '../../../src/domain/finding';
import type { Rule } from '../../../src/domain/rule';
import { householdLabel, maskedFor, whereOf } from './findingTexts';

/** A finding with the rule it breaks. Throws JobRefused for an index the check at hand does not have. */
export function findingAndRule(
  check: CheckAtHand,
  index: number,
): { readonly finding: Finding; readonly rule: Rule } {
  const finding = check.result.findings[index];
  const rule = check.findings.rules[check.findings.rule[index] ?? 0];
  if (finding !== undefined && rule !== undefined) return { finding, rule };
  throw new JobRefused('这条问题已不在最近一次检查的结果里，请回到问题列表重新选择。');
}

/** One line of the list of findings, its sentence written now. */
export function findingRow(check: CheckAtHand, index: number): FindingRow {
  const { finding, rule } = findingAndRule(check, index);
  const { result, findings, messageOf } = check;
  const owner = findings.owner(finding);
  const { place, severity } = finding;
  return {
    index,
    severity,
    rule: rule.id,
    title: rule.title,
    sheet: result.sheets[place.sheet]?.table.name ?? '',
    row: place.row,
    column: place.column,
    where: whereOf(finding),
    village: findings.villages[findings.village[index] ?? 0] ?? '',
    household: owner === undefined ? '' : householdLabel(owner),
    message: maskedFor(rule, finding, messageOf(finding)),
    canFix: isFixable(check, finding),
    canExempt: rule.duty === 'verify' && finding.household !== undefined,
  };
}
