import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    { title: 'C级修固', cells: { 鉴定等级: 'C级', 改造方式: '修固' } },
    { title: 'D级原址翻建', cells: { 鉴定等级: 'D级', 改造方式: '原址翻建' } },
    { title: 'D级抗震加固', cells: { 鉴定等级: 'D级', 改造方式: '抗震加固' } },
  ],
  breach: [
    {
      title: 'D级修固',
      cells: { 鉴定等级: 'D级', 改造方式: '修缮加固' },
      messages: [
        '等级“D级”选择“修缮加固”，与一般做法不同（C级一般修缮加固，D级一般拆除重建，无房户才用无房新建），请说明原因。',
      ],
      at: '改造方式',
    },
    { title: 'C级异地新建', cells: { 鉴定等级: 'C级', 改造方式: '异地新建' } },
    { title: '有房却选无房新建', cells: { 鉴定等级: 'D级', 改造方式: '无房新建' } },
  ],
  unsure: [{ title: '改造方式未填', cells: { 鉴定等级: 'D级', 改造方式: '' } }],
};
