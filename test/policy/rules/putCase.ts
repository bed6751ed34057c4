import type { CheckResult } from '../../../src/domain/check';
import type { Finding } from '../../../src/domain/finding';
import { checkSheets } from '../../../src/domain/judge/checkSheets';
import { messageWriter } from '../../../src/domain/judge/messageOf';
import { resolveParameters } from '../../../src/domain/parameterValues';
import type { Profile } from '../../../src/domain/profile';
import type { Rule } from '../../../src/domain/rule';
import { type CaseCells, caseDay, profileOf, type RuleCase } from './cases';
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
  profile: Profile = profileOf(rules),
): CaseOutcome {
  const ofLedger = rules.length === 1 && rules[0]?.scope === 'ledger';
  const day = ruleCase.day ?? caseDay(rules);
  const role = ofLedger ? 'rectification-ledger' : 'household-list';
  const read = readCase({ ...ruleCase, day }, given, role);
  const result: CheckResult = checkSheets({ read, profile: { ...profile, rules }, day });
  const parameters = resolveParameters(profile.parameters, day);
  const write = messageWriter(result, rules, parameters);
  return {
    findings: result.findings,
    messages: result.findings.map(write),
    unsure: Object.values(result.unsure).reduce((sum, count) => sum + count, 0),
    notRun: result.rulesNotRun.map(({ rule }) => rule),
  };
}
