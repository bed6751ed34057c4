import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 看: '√', 听: '√', 记: '√', 拍: '√', 传: '√' },
  ok: [
    { title: '五步都有', cells: {} },
    { title: '已上传的由另一条规则说', cells: { 拍: '' } },
  ],
  breach: [
    {
      title: '没有拍、没有传',
      cells: { 拍: '', 传: '否' },
      messages: ['看、听、记、拍、传五步中“拍、传”没有完成，请补做后填写。'],
      at: '看',
    },
  ],
};
