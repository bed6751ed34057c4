import type { Sample } from './sampleBook';
import { lookBackRows } from './lookBack/rows';
import { verificationRows } from './verification/book';

const INTRODUCTION = [
  '# 示例数据',
  '',
  '本文件夹由 `npm run samples` 生成，请勿手工修改。所有姓名、证件号码、电话均为虚构：证件号码按规则计算，顺序码一律在 901—999 之间；电话一律为 1990000 开头。',
  '',
];

/** README.md of the samples folder: what every file shows, and what is seeded in the main one. */
export function samplesReadme(samples: readonly Sample[]): string {
  const files = samples.flatMap((sample) => [
    `## ${sample.file}`,
    '',
    ...sample.shows.map((sentence) => `- ${sentence}`),
    '',
  ]);
  return [...INTRODUCTION, ...files, ...seededTable(), ...verificationTable()].join('\n');
}

function seededTable(): string[] {
  const lines = lookBackRows().flatMap(({ household, seeded, judgement }) =>
    seeded === undefined
      ? []
      : [`| ${household.village} | ${household.code} | ${seeded.about} | ${resultOf(judgement)} |`],
  );
  return [
    '## 主要示例中的特殊情况',
    '',
    '应有的初判留空处，方案没有唯一答案，以工具给出的说明为准。未列出的户填写规范，应为“初判安全”。',
    '',
    '| 村（社区） | 户编号 | 情况 | 应有的初判 |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ];
}

function verificationTable(): string[] {
  const lines = verificationRows().flatMap(({ cells, fault }) => {
    if (fault === undefined || typeof cells.code !== 'string') return [];
    const { about, rules, judgement } = fault;
    return [`| ${cells.code} | ${about} | ${resultOf(judgement)} | ${rules.join('、')} |`];
  });
  return [
    '## 2020年核验示例中的差错',
    '',
    '未列出的户填写规范，核验结论应与登记的保障方式一致，不应查出任何问题（检查日期2020年6月22日）。',
    '',
    '| 户编号 | 情况 | 应有的核验结论 | 应查出的问题 |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ];
}

const JUDGEMENTS: Readonly<Record<string, string>> = {
  'removed-dead': '已死亡销户，标注',
  'moved-out': '已迁出，变更申请',
  'guaranteed-elsewhere': '保障安全',
  'guaranteed-elsewhere-unverified': '其他安全住房，待核实',
  'site-visit': '需外业核实',
  ledger: '建立台账',
  'ledger+site-visit': '建立台账，并外业核实',
  'preliminarily-safe': '初判安全',
  'needs-clarification': '待确认',
  'appraised-safe': '鉴定安全',
  'renovated-safe': '改造安全',
  'guaranteed-safe': '保障安全',
  problem: '有问题',
};

function resultOf(judgement: string | undefined): string {
  return judgement === undefined ? '' : (JUDGEMENTS[judgement] ?? '');
}
