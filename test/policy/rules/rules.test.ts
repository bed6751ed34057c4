import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fields } from '../../../src/domain/household';
import { findClause } from '../../../src/policy/clauses';
import { rules } from '../../../src/policy/rules';
import { loadCases, type RuleCases } from './cases';
import { putCase } from './putCase';
import { fieldByLabel } from './readCase';

const casesById = new Map<string, RuleCases>(
  await Promise.all(rules.map(async ({ id }) => [id, await loadCases(id)] as const)),
);

describe.each(rules.map((rule) => ({ rule, name: `${rule.number} ${rule.title}` })))(
  '$name ($rule.id)',
  ({ rule }) => {
    const { given, ok, breach, unsure = [] } = casesById.get(rule.id)!;

    it.each(ok)('没有问题：$title', (ruleCase) => {
      const outcome = putCase([rule], ruleCase, given);
      expect(outcome.messages).toEqual([]);
      expect(outcome.unsure).toBe(0);
      expect(outcome.notRun.includes(rule.id)).toBe(ruleCase.notRun ?? false);
    });

    it.each(breach)('有问题：$title', (ruleCase) => {
      const outcome = putCase([rule], ruleCase, given);
      expect(outcome.notRun).toEqual([]);
      expect(outcome.messages).not.toEqual([]);
      for (const message of outcome.messages) expect(message).not.toMatch(/[{}]|undefined|“”/);
      if (ruleCase.messages !== undefined) expect(outcome.messages).toEqual(ruleCase.messages);
      const [first] = outcome.findings;
      expect(first?.suggestion).toBe(ruleCase.suggestion);
      if (ruleCase.at !== undefined) expect(first?.field).toBe(fieldByLabel(ruleCase.at));
    });

    it.each(unsure)('不能判断：$title', (ruleCase) => {
      const outcome = putCase([rule], ruleCase, given);
      expect(outcome.messages).toEqual([]);
      expect(outcome.unsure).toBeGreaterThan(0);
    });
  },
);

describe('the catalogue of rules', () => {
  const filesOf = (folder: string, ending: string): string[] =>
    readdirSync(new URL(folder, import.meta.url))
      .filter((name) => name.endsWith(ending) && name !== 'index.ts')
      .map((name) => name.slice(0, -ending.length))
      .sort();
  const ids = rules.map(({ id }) => id);

  it('lists every rule file once, under the name of the file', () => {
    expect([...ids].sort()).toEqual(filesOf('../../../src/policy/rules', '.ts'));
  });

  it('has a file of cases for every rule and no other', () => {
    expect([...ids].sort()).toEqual(filesOf('.', '.cases.ts'));
  });

  it('says every title once', () => {
    expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length);
  });

  it.each(rules)('$id is complete', (rule) => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.number).toMatch(/^(ID|HH|HO|AP|SG|GT|FW|LD|CM|DT)-\d\d$/);
    expect(findClause(rule.clause)).toBeDefined();
    const { ok, breach, unsure } = casesById.get(rule.id)!;
    expect(ok.length).toBeGreaterThan(0);
    expect(breach.length).toBeGreaterThan(0);
    expect(breach.some(({ messages }) => messages !== undefined)).toBe(true);
    const isPutToHouseholds = rule.shape === 'household' && rule.needs.length > 0;
    expect((unsure ?? []).length > 0).toBe(isPutToHouseholds);
  });

  it.each(rules)('$id tells the clerk what to do next', ({ message }) => {
    expect(message).toMatch(/[请须][^。]*。$/);
  });

  it.each(rules.filter(({ shape }) => shape === 'household'))(
    '$id names in its message only what it reads',
    ({ message, needs, inspects }) => {
      const named = [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
      const foreign = named.filter((name) => name in fields);
      expect([...needs, ...inspects]).toEqual(expect.arrayContaining(foreign));
    },
  );
});
