import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: '没有划掉', rows: [{ cells: { 户主姓名: '张三' } }] },
    {
      title: '已标注死亡销户',
      rows: [{ cells: { 户主姓名: '张三', 户籍状态: '已死亡销户' }, struckThrough: true }],
    },
    {
      title: '备注写明死亡，归另一条规则',
      rows: [{ cells: { 户主姓名: '张三', 备注: '2023年死亡' }, struckThrough: true }],
    },
  ],
  breach: [
    {
      title: '整行划掉，没有说明',
      rows: [{ cells: { 户主姓名: '张三' }, struckThrough: true }],
      messages: [
        '“张三”一行划了删除线，仍按在册户检查。已死亡销户的，请在名单中标注；不该在名单中的，请删除该行；误划的，请取消删除线。',
      ],
    },
  ],
};
