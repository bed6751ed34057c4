import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 看: '√', 听: '√', 记: '√', 拍: '√', 传: '√' },
  ok: [
    { title: '五步都有', cells: {} },
    { title: '还没有传', cells: { 拍: '', 传: '' } },
  ],
  breach: [
    {
      title: '传了没有拍',
      cells: { 拍: '否' },
      messages: ['“传”填“是”，但“拍”没有完成，请核对上传的照片和内容，补做后再填。'],
      at: '传',
    },
  ],
};
