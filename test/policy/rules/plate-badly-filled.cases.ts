import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 住房保障方式: '鉴定安全', 标识牌填写是否规范: '是', 标识牌结论是否准确: '是' },
  ok: [
    { title: '规范、准确', cells: {} },
    { title: '没有填', cells: { 标识牌填写是否规范: '' } },
  ],
  breach: [
    {
      title: '不规范',
      cells: { 标识牌填写是否规范: '不规范' },
      messages: ['标识牌填写不规范，请核对2020年5月鉴定结论后更换。'],
      at: '标识牌填写是否规范',
    },
    {
      title: '不准确',
      cells: { 标识牌结论是否准确: '否' },
      messages: ['标识牌结论不准确，请核对2020年5月鉴定结论后更换。'],
      at: '标识牌结论是否准确',
    },
  ],
};
