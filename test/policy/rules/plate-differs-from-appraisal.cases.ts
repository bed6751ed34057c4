import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [{ title: '一致', cells: { 标识牌等级: 'B级', '2020年5月鉴定等级': 'B' } }],
  breach: [
    {
      title: '标识牌B级，鉴定A级',
      cells: { 标识牌等级: 'B级', '2020年5月鉴定等级': 'A级' },
      messages: ['标识牌为“B级”，2020年5月鉴定等级为“A级”，不一致。请核对鉴定结论后更换标识牌。'],
      at: '标识牌等级',
    },
  ],
  unsure: [{ title: '标识牌等级未填', cells: { 标识牌等级: '', '2020年5月鉴定等级': 'A级' } }],
};
