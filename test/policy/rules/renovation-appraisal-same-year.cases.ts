import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 住房保障方式: '改造安全', 列入危改年度: 2018, 竣工日期: '' },
  ok: [
    { title: '第二年鉴定', cells: { 鉴定日期: '2019' } },
    { title: '当年，日期清楚', cells: { 竣工日期: '2018-06-01', 鉴定日期: '2018-11-02' } },
    { title: '鉴定日期未填', cells: { 鉴定日期: '' } },
  ],
  breach: [
    {
      title: '都只写2018',
      cells: { 鉴定日期: '2018' },
      messages: [
        '鉴定日期“2018”与改造完成时间“2018”写得不够细，不能判断鉴定是不是在改造以后，请补填月份和日期。',
      ],
      at: '鉴定日期',
    },
  ],
  unsure: [{ title: '保障方式未填', cells: { 住房保障方式: '', 鉴定日期: '2018' } }],
};
