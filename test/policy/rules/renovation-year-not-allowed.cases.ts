import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: { 保障方式: '农村危房改造' },
  ok: [
    { title: '2024年', cells: { 列入危改年度: 2024 } },
    { title: '2025年', cells: { 列入危改年度: '2025年' } },
    { title: '不是危房改造', cells: { 保障方式: '投亲靠友', 列入危改年度: '2016' } },
  ],
  breach: [
    {
      title: '2023年',
      cells: { 列入危改年度: '2023' },
      messages: ['列入危改年度为“2023”，可列入的年度是2024、2025，请核对后改正。'],
      at: '列入危改年度',
    },
    { title: '2026年', cells: { 列入危改年度: 2026 }, day: '2026-01-05' },
  ],
  unsure: [{ title: '没有填', cells: { 列入危改年度: '' } }],
};
