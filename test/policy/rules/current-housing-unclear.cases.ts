import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '敬老院', cells: { 现住房情况: '敬老院' } },
    { title: '没有填归另一条规则', cells: { 现住房情况: '' } },
  ],
  breach: [
    { title: '外出务工不是住房情况', cells: { 现住房情况: '外出务工' } },
    {
      title: '看不出是哪一种',
      cells: { 现住房情况: '某处' },
      messages: [
        '现住房情况“某处”不能确定：不在“现住房情况”词表中。请核实后改填“自有农村住房”或某一种其他安全住房。',
      ],
    },
  ],
};
