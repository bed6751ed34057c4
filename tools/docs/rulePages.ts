import { cellText } from '../../src/domain/cell';
import { type Severity, severityLabels } from '../../src/domain/finding';
import { fields } from '../../src/domain/household';
import type { Rule } from '../../src/domain/rule';
import { clauses } from '../../src/policy/clauses';
import { rules } from '../../src/policy/rules';
import {
  type CaseCells,
  type CaseLayout,
  loadCases,
  type RuleCase,
  type RuleCases,
} from '../../test/policy/rules/cases';
import { generatedBy, markdownTable } from './markdown';

const severityMeanings: Readonly<Record<Severity, string>> = {
  error: '错：提交前必须处理',
  warning: '警：必须看一看',
  hint: '提：仅作提示',
};

const scopeLabels: Readonly<Record<Rule['scope'], string>> = {
  everyone: '全部户',
  living: '未销户的户',
  'own-house': '住自有农村住房的户',
  elsewhere: '住其他安全住房的户',
  ledger: '整改台账的行',
};

const dutyLabels = { must: '须改正', verify: '可书面说明后豁免' } as const;

/** A page for each rule with its cases, and the list of all. */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>([['rules.md', listPage()]]);
  for (const rule of rules) {
    pages.set(`rules/${rule.id}.md`, rulePage(rule, await loadCases(rule.id)));
  }
  return pages;
}

function listPage(): string {
  const rows = rules.map((rule) => [
    rule.number,
    `[${rule.title}](rules/${rule.id}.md)`,
    severityLabels[rule.severity],
    scopeLabels[rule.scope],
    placeOf(rule),
  ]);
  return [
    generatedBy('src/policy/rules'),
    `# 规则（${rules.length} 条）`,
    markdownTable(['编号', '规则', '级别', '对谁', '依据'], rows),
    '',
  ].join('\n\n');
}

function placeOf(rule: Rule): string {
  const clause = clauses[rule.clause as keyof typeof clauses];
  return `${clause.notice} ${clause.place}`;
}

function rulePage(rule: Rule, cases: RuleCases): string {
  const clause = clauses[rule.clause as keyof typeof clauses];
  const labels = [...rule.needs, ...rule.inspects].map((field) => fields[field].label);
  return [
    generatedBy(`src/policy/rules/${rule.id}.ts 及其用例`),
    `# ${rule.number} ${rule.title}`,
    `\`${rule.id}\` · ${severityMeanings[rule.severity]} · ${dutyLabels[rule.duty]} · ${scopeLabels[rule.scope]}`,
    `依据：${clause.notice} ${clause.place}`,
    `> ${clause.text}`,
    ...(labels.length > 0 ? [`看这些列：${labels.join('、')}`] : []),
    `提示语：${rule.message}`,
    ...caseSection('算错的', cases.breach),
    ...caseSection('不算错的', cases.ok),
    ...caseSection('无法判断的', cases.unsure ?? []),
    ...(cases.given === undefined ? [] : [`以上各例，除写明的以外，${cellsText(cases.given)}。`]),
    '',
  ].join('\n\n');
}

function caseSection(heading: string, cases: readonly RuleCase[]): string[] {
  if (cases.length === 0) return [];
  return [`## ${heading}`, cases.map(caseText).join('\n')];
}

function caseText(ruleCase: RuleCase): string {
  const parts = [
    ...(ruleCase.cells === undefined ? [] : [cellsText(ruleCase.cells)]),
    ...(ruleCase.rows ?? []).map(
      (row) =>
        cellsText(row.cells) +
        (row.struckThrough ? '（整行有删除线）' : '') +
        (row.members ?? []).map((member) => `；成员：${cellsText(member)}`).join(''),
    ),
    ...(ruleCase.ledger ?? []).map((cells) => `台账：${cellsText(cells)}`),
    ...layoutTexts(ruleCase.layout ?? {}),
    ...(ruleCase.day === undefined ? [] : [`检查日 ${ruleCase.day}`]),
    ...(ruleCase.notRun ? ['没有这一列，规则不执行'] : []),
    ...(ruleCase.messages ?? []).map((message) => `→ ${message}`),
    ...(ruleCase.suggestion === undefined ? [] : [`建议改为：${ruleCase.suggestion}`]),
  ].filter((part) => part !== '');
  return [`- **${ruleCase.title}**`, ...parts.map((part) => `  - ${part}`)].join('\n');
}

function layoutTexts(layout: CaseLayout): string[] {
  return [
    ...(layout.unmapped ?? []).map(({ header }) => `未认出的列“${header}”`),
    ...(layout.skippedRows ?? []).map(({ row, text }) => `第 ${row + 1} 行：${text}`),
    ...(layout.announcedCounts ?? []).map(({ text, found }) => `“${text}”，实有 ${found} 户`),
    ...(layout.looseRows ?? []).map(({ row, why }) => `第 ${row + 1} 行：${why}`),
    ...(layout.errorCells ?? []).map(
      ({ row, label, code }) => `第 ${row + 1} 行“${label}”：${code}`,
    ),
  ];
}

function cellsText(cells: CaseCells): string {
  return Object.entries(cells)
    .map(([label, cell]) => `${label}：${cell === null || cell === '' ? '（空）' : cellText(cell)}`)
    .join('，');
}
