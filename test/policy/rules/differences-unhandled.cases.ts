import { type CaseSheet, day, type RuleCases } from './cases';

const list = (...rows: CaseSheet['rows']): readonly CaseSheet[] => [
  { name: '差异清单', rows: [['比对批次', '户编号', '判定', '状态'], ...rows] },
];

export const cases: RuleCases = {
  given: { 户主姓名: '张三' },
  ok: [
    { title: '没有差异清单', cells: {} },
    {
      title: '已修正、已说明、相容都不算',
      cells: {},
      generated: list(
        [day(2024, 9, 10), '1001', '差异', '已修正'],
        [day(2024, 9, 10), '1002', '差异', '已说明'],
        [day(2024, 9, 10), '1003', '相容', '未处理'],
      ),
    },
    {
      title: '今天才发现的',
      cells: {},
      generated: list([day(2024, 9, 20), '1001', '差异', '未处理']),
    },
  ],
  breach: [
    {
      title: '上次有两条没有处理',
      cells: {},
      generated: list(
        [day(2024, 9, 10), '1001', '差异', '未处理'],
        [day(2024, 9, 10), '1002', '差异', ''],
        [day(2024, 9, 10), '1003', '差异', '已修正'],
      ),
      messages: ['差异清单中以前比对发现的差异还有2条未处理，请核实修正或写明原因后改填状态。'],
    },
  ],
};
