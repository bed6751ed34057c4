import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 住房保障方式: '鉴定安全' },
  ok: [
    { title: '已悬挂', cells: { 标识牌是否悬挂: '是' } },
    { title: '没有填', cells: { 标识牌是否悬挂: '' } },
    { title: '保障安全，不住自己的房', cells: { 住房保障方式: '保障安全', 标识牌是否悬挂: '否' } },
  ],
  breach: [
    {
      title: '未悬挂',
      cells: { 标识牌是否悬挂: '未悬挂' },
      messages: ['《农村住房安全鉴定等级标识牌》没有悬挂，请按2020年5月鉴定结论填写后悬挂。'],
      at: '标识牌是否悬挂',
    },
  ],
};
