import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [{ title: '没有公式错误', cells: { 鉴定等级: 'B级' } }],
  breach: [
    {
      title: '查找公式没有找到',
      cells: { 鉴定等级: { kind: 'error', code: '#N/A' } },
      layout: { errorCells: [{ row: 1, label: '鉴定等级', code: '#N/A' }] },
      messages: ['“鉴定等级”列是公式错误#N/A，按没有填处理。请改正公式，或直接填写内容。'],
    },
  ],
};
