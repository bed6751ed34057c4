import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '填了号码', cells: { 户主姓名: '张三', 户主证件号码: '500229199903159016' } },
    { title: '号码写错归其他规则管', cells: { 户主证件号码: '12345' } },
    { title: '已死亡销户的户不再要求', cells: { 户主证件号码: '', 户籍状态: '已死亡销户' } },
  ],
  breach: [
    {
      title: '空单元格',
      cells: { 户主证件号码: '' },
      messages: ['户主证件号码为空，请按身份证或户口簿补录。'],
    },
    {
      title: '写“未办理”',
      cells: { 户主证件号码: '未办理' },
      messages: ['户主证件号码为空（表中写“未办理”），请按身份证或户口簿补录。'],
    },
  ],
};
