import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '没有名册', cells: { 户编号: '1001', 户主姓名: '张三' } },
    {
      title: '在名册中',
      cells: { 户编号: '1001', 户主姓名: '张三' },
      baseRoster: [{ cells: { 户编号: '1001', 户主姓名: '张三' } }],
    },
    {
      title: '已死亡销户',
      cells: { 户编号: '1002', 户主姓名: '李四', 户籍状态: '已死亡销户' },
      baseRoster: [{ cells: { 户编号: '1001', 户主姓名: '张三' } }],
    },
  ],
  breach: [
    {
      title: '不在名册中',
      cells: { 户编号: '1003', 户主姓名: '王五' },
      baseRoster: [{ cells: { 户编号: '1001', 户主姓名: '张三' } }],
      messages: ['“王五”不在名册中，请核对是新增、迁入，还是录错。'],
      at: '户主姓名',
    },
  ],
};
