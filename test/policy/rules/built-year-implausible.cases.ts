import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '1900年', cells: { 建筑年代: '1900年' } },
    { title: '今年', cells: { 建筑年代: 2024 } },
    { title: '灾普年代段', cells: { 建筑年代: '2001-2010年' } },
  ],
  breach: [
    {
      title: '1899年',
      cells: { 建筑年代: '1899' },
      messages: ['建筑年代“1899”早于1900年或晚于今天（2024-09-20），请核对后改正。'],
    },
  ],
  unsure: [{ title: '年代不明', cells: { 建筑年代: '解放前' } }],
};
