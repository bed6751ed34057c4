import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '一致', cells: { 标识牌是否与明白卡一致: '是' } },
    {
      title: '两个等级都在表里，由等级比较',
      cells: { 标识牌是否与明白卡一致: '否', 标识牌等级: 'A级', 明白卡等级: 'B级' },
    },
  ],
  breach: [
    {
      title: '不一致',
      cells: { 标识牌是否与明白卡一致: '不一致' },
      messages: ['核验填写标识牌与明白卡不一致，请核对2020年5月鉴定结论后更正其中写错的一个。'],
      at: '标识牌是否与明白卡一致',
    },
  ],
};
