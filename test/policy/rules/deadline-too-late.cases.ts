import { day, type RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '2025年12月31日', cells: { 完成时限: day(2025, 12, 31) } },
    { title: '只写2025年底', cells: { 完成时限: '2025年底' } },
  ],
  breach: [
    {
      title: '2026年1月1日',
      cells: { 完成时限: day(2026, 1, 1) },
      messages: ['完成时限“2026-01-01”晚于2025-12-31，请提前到该日或以前。'],
    },
    { title: '2026年', cells: { 完成时限: '2026年' } },
  ],
  unsure: [{ title: '没有填', cells: { 完成时限: '' } }],
};
