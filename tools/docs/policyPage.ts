import { parameterText } from '../../src/domain/judge/messageOf';
import { clauses } from '../../src/policy/clauses';
import type { Profile } from '../../src/domain/profile';
import { profiles } from '../../src/policy/profiles';
import { judgementLabels } from '../../src/domain/summary';
import { generatedBy, markdownTable } from './markdown';

/** What the paper says: numbers, decision table and clauses. */
export function policyPage(): string {
  return [
    generatedBy('src/policy'),
    '# 政策参数、初判表与条款',
    ...profiles.map((profile) =>
      [
        `## 方案 ${profile.title} \`${profile.id}\``,
        markdownTable(
          ['参数', '标识', '值', '自', '依据', '核对日期'],
          Object.entries(profile.parameters).flatMap(([id, parameter]) =>
            parameter.values.map((dated) => [
              parameter.label,
              `\`${id}\``,
              parameterText(dated.value),
              dated.from,
              dated.clause,
              parameter.checkedOn,
            ]),
          ),
        ),
        ...decisionTableOf(profile),
      ].join('\n\n'),
    ),
    '## 条款',
    markdownTable(
      ['编号', '文件', '位置', '条文'],
      Object.entries(clauses).map(([id, clause]) => [id, clause.notice, clause.place, clause.text]),
    ),
    '',
  ].join('\n\n');
}

/** What decides over a household, line by line. */
function decisionTableOf({ judgementTitle, decisionTable }: Profile): readonly string[] {
  return [
    `### ${judgementTitle}`,
    '逐行比对，最先符合的一行决定结果；T1、T2、T3 只要成立就记下。',
    markdownTable(
      ['行', '情形', '结果', '原因', '依据'],
      decisionTable.map((line) => [
        line.id,
        line.title,
        judgementLabels[line.result],
        line.trigger ?? '',
        line.clause,
      ]),
    ),
  ];
}
