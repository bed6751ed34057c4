import { parameterText } from '../../src/domain/judge/messageOf';
import { clauses } from '../../src/policy/clauses';
import type { Profile } from '../../src/domain/profile';
import { profiles } from '../../src/policy/profiles';
import { statusLists } from '../../src/ledgers/status';
import { statusDecisions } from '../../src/ledgers/status/decisions';
import type { StatusList } from '../../src/ledgers/status/statusList';
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
    ...statusSection(),
    '## 条款',
    markdownTable(
      ['编号', '文件', '位置', '条文'],
      Object.entries(clauses).map(([id, clause]) => [id, clause.notice, clause.place, clause.text]),
    ),
    '',
  ].join('\n\n');
}

/** The steps of 户籍变动 and what follows from them. */
function statusSection(): readonly string[] {
  return [
    '## 户籍变动',
    markdownTable(
      ['情形', '怎么算', '依据'],
      statusDecisions.map(({ situation, outcome, clause }) => [situation, outcome, clause]),
    ),
    ...statusLists.flatMap(stepsOf),
  ];
}

function stepsOf({ sheet, course }: StatusList): readonly string[] {
  const labels = new Map(course.steps.map(({ id, label }) => [id, label]));
  return [
    `### ${sheet.sheetName} \`${sheet.id}\``,
    markdownTable(
      ['办理状态', '要填', '从哪一步来', '下一步'],
      course.steps.map(({ label, needs, after, next }) => [
        label,
        needs.map((id) => course.headers[id] ?? id).join('、'),
        after.map((id) => labels.get(id) ?? id).join('、'),
        next?.act ?? '',
      ]),
    ),
  ];
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
