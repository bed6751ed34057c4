import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: 'D级', cells: { 鉴定等级: 'D级' } },
    { title: '没有填', cells: { 鉴定等级: '' } },
  ],
  breach: [
    {
      title: 'CD级',
      cells: { 鉴定等级: 'CD级' },
      messages: [
        '台账中的鉴定等级“CD级”不能确定：写的是“CD级”，没有确定是哪一级。请按鉴定报告确认是C级还是D级。',
      ],
    },
  ],
};
