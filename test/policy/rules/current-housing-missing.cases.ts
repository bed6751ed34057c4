import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '自有农村住房', cells: { 现住房情况: '自有农村住房' } },
    { title: '写法不明确归另一条规则', cells: { 现住房情况: '住老房子' } },
    { title: '已迁出的户先核实新住址', cells: { 现住房情况: '', 户籍状态: '已迁出' } },
    { title: '表中没有这一列', cells: { 户主姓名: '张三' }, notRun: true },
  ],
  breach: [
    {
      title: '空单元格',
      cells: { 现住房情况: '' },
      messages: ['未填现住房情况，请选择“自有农村住房”或某一种其他安全住房。'],
    },
  ],
};
