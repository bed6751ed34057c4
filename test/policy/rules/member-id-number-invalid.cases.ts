import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    {
      title: '成员号码都对',
      rows: [
        {
          cells: { 户主姓名: '张三' },
          members: [{ 姓名: '王五', 成员证件号码: '512229196807209028' }],
        },
      ],
    },
    {
      title: '成员没有填号码',
      rows: [{ cells: { 户主姓名: '张三' }, members: [{ 姓名: '王五', 成员证件号码: '' }] }],
    },
  ],
  breach: [
    {
      title: '成员号码少一位',
      rows: [
        {
          cells: { 户主姓名: '张三' },
          members: [{ 姓名: '王五', 成员证件号码: '51222919680720902' }],
        },
      ],
      messages: [
        '成员“王五”的证件号码“51222919680720902”有误：应为18位（残疾人证20或22位），现为17位。请按原件核对。',
      ],
    },
  ],
};
