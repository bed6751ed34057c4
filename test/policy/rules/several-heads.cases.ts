import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    {
      title: '一个户主',
      rows: [
        {
          cells: { 户主姓名: '张三', 与户主关系: '户主' },
          members: [
            { 姓名: '张三', 与户主关系: '户主' },
            { 姓名: '王五', 与户主关系: '配偶' },
          ],
        },
      ],
    },
  ],
  breach: [
    {
      title: '两行都写户主',
      rows: [
        {
          cells: { 户主姓名: '张三', 与户主关系: '户主' },
          members: [
            { 姓名: '张三', 与户主关系: '户主' },
            { 姓名: '王五', 与户主关系: '本人' },
          ],
        },
      ],
      messages: ['该户有2个户主，请核对是两户连在一起，还是户主变更后没有更新。'],
    },
  ],
};
