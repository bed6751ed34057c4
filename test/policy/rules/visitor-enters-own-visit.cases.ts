import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [{ title: '两个人', cells: { 核实责任人: '王五', 录入人: '赵六' } }],
  breach: [
    { title: '两人同去，其中一人录入', cells: { 核实责任人: '王五、赵六', 录入人: '赵六' } },
    {
      title: '同一个人',
      cells: { 核实责任人: '王五', 录入人: '王 五' },
      messages: [
        '核实责任人“王五”与录入人“王 五”是同一人，按分工外业由驻村工作队员、内业由村资料员完成，请确认。',
      ],
      at: '录入人',
    },
  ],
  unsure: [{ title: '录入人未填', cells: { 核实责任人: '王五', 录入人: '' } }],
};
