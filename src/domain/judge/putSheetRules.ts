import { placeAt } from '../finding';
import type { SheetRule } from '../rule';
import type { RuleOutcome, RuleSubject } from './ruleOutcome';

/** Puts rules about layout to every sheet that has households, ledger rows or another system's rows. */
export function putSheetRules(
  rules: readonly SheetRule[],
  subject: RuleSubject,
  outcome: RuleOutcome,
): void {
  for (const sheet of subject.read.sheets) {
    if (sheet.role === 'generated' || sheet.role === 'not-recognised') continue;
    for (const rule of rules) {
      for (const breach of outcome.guarded(rule, () => rule.inspect(sheet, subject.parameters))) {
        const { row, column, details } = breach;
        outcome.findings.push({
          rule: rule.id,
          severity: rule.severity,
          place: placeAt(sheet.index, row, column),
          details,
        });
      }
    }
  }
}
