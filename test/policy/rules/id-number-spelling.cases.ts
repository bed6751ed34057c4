import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '规范写法', cells: { 户主证件号码: '50022919780808909X' } },
    { title: '号码有错归其他规则', cells: { 户主证件号码: '５００２２９' } },
  ],
  breach: [
    {
      title: '小写x',
      cells: { 户主证件号码: '50022919780808909x' },
      messages: [
        '证件号码“50022919780808909x”已按“50022919780808909X”识别，建议改成规范写法，请确认。',
      ],
      suggestion: '50022919780808909X',
    },
    {
      title: '全角数字',
      cells: { 户主证件号码: '５００２２９１９９９０３１５９０１６' },
      suggestion: '500229199903159016',
    },
    {
      title: '中间有空格',
      cells: { 户主证件号码: '500229 19990315 9016' },
      suggestion: '500229199903159016',
    },
  ],
};
