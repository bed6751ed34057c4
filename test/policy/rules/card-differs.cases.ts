import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 明白卡等级: 'B级', 标识牌等级: 'B级', '2020年5月鉴定等级': 'B级' },
  ok: [
    { title: '一致', cells: {} },
    { title: '没有别的可比', cells: { 标识牌等级: '', '2020年5月鉴定等级': '' } },
    { title: '标识牌错由另一条规则说', cells: { 标识牌等级: 'A级' } },
  ],
  breach: [
    {
      title: '与鉴定不一致',
      cells: { 明白卡等级: 'A级' },
      messages: [
        '明白卡为“A级”，2020年5月鉴定等级为“B级”，不一致。请核对2020年5月鉴定结论后更正。',
      ],
      at: '明白卡等级',
    },
    {
      title: '与标识牌不一致',
      cells: { 明白卡等级: 'A级', '2020年5月鉴定等级': '' },
      messages: ['明白卡为“A级”，标识牌为“B级”，不一致。请核对2020年5月鉴定结论后更正。'],
    },
  ],
  unsure: [{ title: '明白卡等级未填', cells: { 明白卡等级: '' } }],
};
