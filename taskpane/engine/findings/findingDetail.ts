import { cellText } from '../../../src/domain/cell';
import { cellAt } from '../../../src/domain/rawTable';
import type { CheckAtHand } from '../checkAtHand';
import { clauseText } from '../clauseText';
import { isFixable } from '../fixes';
import type { FindingDetail } from '../paneEngine';
import { findingAndRule, findingRow } from './findingRow';
import { maskedFor } from './findingTexts';

/** Everything the pane shows of one finding. */
export function findingDetail(check: CheckAtHand, index: number): FindingDetail {
  const { finding, rule } = findingAndRule(check, index);
  const { sheet, row, column } = finding.place;
  const table = check.result.sheets[sheet]?.table;
  const value =
    table === undefined || row === undefined || column === undefined
      ? ''
      : cellText(cellAt(table, row, column));
  const { suggestion } = finding;
  return {
    ...findingRow(check, index),
    duty: rule.duty,
    number: rule.number,
    value: maskedFor(rule, finding, value),
    suggestion: suggestion === undefined ? undefined : maskedFor(rule, finding, suggestion),
    clause: clauseText(rule.clause),
    alike: alikeTo(check, index).length,
  };
}

/** The fixable findings of the same rule on the same field, itself included; none when it cannot be fixed. */
export function alikeTo(check: CheckAtHand, index: number): readonly number[] {
  const { finding } = findingAndRule(check, index);
  if (!isFixable(check, finding)) return [];
  return check.result.findings.flatMap((other, at) =>
    other.rule === finding.rule && other.field === finding.field && isFixable(check, other)
      ? [at]
      : [],
  );
}
