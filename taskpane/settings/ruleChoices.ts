import type { RuleSummary } from '../engine/paneEngine';
import { plainText } from './formText';
import type { RuleWord, SettingsForm } from './settingsForm';

/** What a rule can be set to; `default`: as the built-in profile has it. */
export const ruleChoices = ['default', '错', '警', '提', 'off'] as const;
export type RuleChoice = (typeof ruleChoices)[number];

/** Rules whose title, number or id holds every word that was typed. */
export function rulesFound(rules: readonly RuleSummary[], typed: string): readonly RuleSummary[] {
  const words = plainText(typed).toLowerCase().split(' ').filter(Boolean);
  return rules.filter(({ id, number, title }) =>
    words.every((word) => `${number} ${title} ${id}`.toLowerCase().includes(word)),
  );
}

/** The town's severities with one rule set; a choice nobody knows changes nothing. */
export function withRule(
  rules: SettingsForm['rules'],
  rule: string,
  chosen: string,
): SettingsForm['rules'] {
  const choice = ruleChoices.find((each) => each === chosen);
  if (choice === undefined) return rules;
  const others = Object.entries(rules).filter(([id]) => id !== rule);
  const own: readonly [string, RuleWord][] = choice === 'default' ? [] : [[rule, choice]];
  return Object.fromEntries([...others, ...own]);
}
