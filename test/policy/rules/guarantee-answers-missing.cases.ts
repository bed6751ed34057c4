import type { RuleCases } from './cases';

export const cases: RuleCases = {
  given: {
    住房保障方式: '保障安全',
    工作是否落实: '是',
    是否已搬离危房: '是',
    是否入住安全房屋: '是',
  },
  ok: [
    { title: '三问都答了', cells: { 是否已搬离危房: '否' } },
    { title: '改造安全不问', cells: { 住房保障方式: '改造安全', 工作是否落实: '' } },
  ],
  breach: [
    {
      title: '一问未答',
      cells: { 工作是否落实: '' },
      messages: ['保障方式为“保障安全”，未填“工作是否落实”，请核实后填“是”或“否”。'],
      at: '工作是否落实',
    },
  ],
  unsure: [{ title: '保障方式未填', cells: { 住房保障方式: '' } }],
};
