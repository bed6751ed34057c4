import type { CheckResult } from '../../../src/domain/check';
import type { Finding } from '../../../src/domain/finding';
import { checkSheets } from '../../../src/domain/judge/checkSheets';
import { messageWriter } from '../../../src/domain/judge/messageOf';
import { resolveParameters } from '../../../src/domain/parameterValues';
import type { Rule } from '../../../src/domain/rule';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import { type CaseCells, CASE_DAY, type RuleCase } from './cases';
import { readCase } from './readCase';

/** What came of putting one rule to one case. */
export interface CaseOutcome {
  readonly findings: readonly Finding[];
  readonly messages: readonly string[];
  readonly unsure: number;
  readonly notRun: readonly string[];
}

/** Puts one rule, or all, to a case: through the real readers, the real decision table and the real engine. */
export function putCase(
  rules: readonly Rule[],
  ruleCase: RuleCase,
  given: CaseCells = {},
): CaseOutcome {
  const ofLedger = rules.length === 1 && rules[0]?.scope === 'ledger';
  const read = readCase(ruleCase, given, ofLedger ? 'rectification-ledger' : 'household-list');
  const day = ruleCase.day ?? CASE_DAY;
  const result: CheckResult = checkSheets({ read, profile: { ...gaoyan2024, rules }, day });
  const parameters = resolveParameters(gaoyan2024.parameters, day);
  const write = messageWriter(result, rules, parameters);
  return {
    findings: result.findings,
    messages: result.findings.map(write),
    unsure: Object.values(result.unsure).reduce((sum, count) => sum + count, 0),
    notRun: result.rulesNotRun.map(({ rule }) => rule),
  };
}
