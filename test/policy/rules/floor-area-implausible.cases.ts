import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '120平方米', cells: { 建筑面积: '120㎡' } },
    { title: '1000平方米', cells: { 建筑面积: 1000 } },
  ],
  breach: [
    {
      title: '1000.5平方米',
      cells: { 建筑面积: 1000.5 },
      messages: ['建筑面积“1000.5”不在0至1000平方米之间，请核对数值和单位。'],
    },
  ],
  unsure: [{ title: '写的是间数', cells: { 建筑面积: '4间' } }],
};
