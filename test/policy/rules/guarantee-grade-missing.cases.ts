import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 住房保障方式: '鉴定安全', 鉴定等级: '', 鉴定日期: '' },
  ok: [
    { title: '有等级', cells: { 鉴定等级: 'B级' } },
    { title: '有2020年5月鉴定等级', cells: { '2020年5月鉴定等级': 'A级' } },
    { title: '保障安全不要求', cells: { 住房保障方式: '保障安全' } },
    { title: '有日期无等级由别的规则说', cells: { 鉴定日期: '2020-05-08' } },
  ],
  breach: [
    {
      title: '没有鉴定',
      cells: { 鉴定等级: '未鉴定' },
      messages: ['保障方式为“鉴定安全”，没有鉴定等级，请补鉴定结论；没有鉴定过的，请组织鉴定。'],
      at: '鉴定等级',
    },
  ],
  unsure: [{ title: '保障方式未填', cells: { 住房保障方式: '' } }],
};
