import { type CaseSheet, day, type RuleCases } from './cases';

const log = (...rows: CaseSheet['rows']): readonly CaseSheet[] => [
  {
    name: '比对记录',
    rows: [['系统数据比对记录'], ['序号', '日期', '比对人', '甲系统', '乙系统'], ...rows],
  },
];

export const cases: RuleCases = {
  given: { 户主姓名: '张三' },
  ok: [
    { title: '没有比对记录', cells: {} },
    {
      title: '正好七天',
      cells: {},
      generated: log([1, day(2020, 6, 11), '午干部', '核验APP', '国家扶贫系统']),
    },
    {
      title: '旧的一次早已过期，但后来又比对过',
      cells: {},
      generated: log(
        [1, day(2020, 6, 1), '午干部', '核验APP', '国家扶贫系统'],
        [2, '2020-06-15', '午干部', '国家扶贫系统', '核验APP'],
      ),
    },
    {
      title: '日期没有写',
      cells: {},
      generated: log([1, '', '午干部', '核验APP', '国家扶贫系统']),
    },
  ],
  breach: [
    {
      title: '八天',
      cells: {},
      generated: log([1, day(2020, 6, 10), '午干部', '核验APP', '国家扶贫系统']),
      messages: [
        '“核验APP”与“国家扶贫系统”上次比对是2020-06-10，已8天未比对（每周至少一次），请重新比对并核实修正。',
      ],
    },
  ],
};
