import { fieldDefinition, type FieldId, fieldIds } from '../../src/domain/household';
import type { Rule } from '../../src/domain/rule';
import { JobRefused } from '../../src/jobs/checkWorkbooks';
import { clauseText } from './clauseText';
import type { FieldChoice, RulePage, RuleSummary } from './paneEngine';

/** @param findings of the check at hand, by rule. */
export function ruleSummary(rule: Rule, findings: ReadonlyMap<string, number>): RuleSummary {
  const { id, number, title, severity, duty } = rule;
  return { id, number, title, severity, duty, findings: findings.get(id) ?? 0 };
}

/** What a rule demands and where that is written. Throws JobRefused for a rule the profile does not put. */
export function rulePage(
  rules: readonly Rule[],
  id: string,
  findings: ReadonlyMap<string, number>,
): RulePage {
  const rule = rules.find((each) => each.id === id || each.number === id.toUpperCase());
  if (rule === undefined) {
    throw new JobRefused(`当前方案没有规则“${id}”，可能已在本镇设置中关闭；请在规则列表中查看。`);
  }
  return {
    ...ruleSummary(rule, findings),
    message: rule.message.replace(/\{\w+\}/gu, '…'),
    clause: clauseText(rule.clause),
    fields: [...new Set([...rule.needs, ...rule.inspects])].map(labelOf),
  };
}

export function fieldChoice(field: FieldId): FieldChoice {
  return { field, label: labelOf(field) };
}

/** Every field a column can be mapped to, in the order of generated tables. */
export function fieldChoices(): readonly FieldChoice[] {
  return fieldIds.map(fieldChoice);
}

function labelOf(field: FieldId): string {
  return fieldDefinition(field).label;
}
