import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '第1组', cells: { 排查组: '第1组' } },
    { title: '12', cells: { 排查组: 12 } },
  ],
  breach: [
    {
      title: '第13组',
      cells: { 排查组: '13组' },
      messages: ['排查组填“13组”，全乡只有1至12组，请核对。'],
      at: '排查组',
    },
    { title: '不是编号', cells: { 排查组: '机动' } },
  ],
  unsure: [{ title: '没有填', cells: { 排查组: '' } }],
};
