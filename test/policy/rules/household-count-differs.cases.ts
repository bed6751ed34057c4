import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    {
      title: '正好898户',
      rows: Array.from({ length: 898 }, (_, index) => ({
        cells: {
          户编号: String(1000 + index),
          户主姓名: `张${String.fromCodePoint(0x4e00 + index)}`,
        },
      })),
    },
  ],
  breach: [
    {
      title: '少一户',
      rows: Array.from({ length: 897 }, (_, index) => ({
        cells: {
          户编号: String(1000 + index),
          户主姓名: `张${String.fromCodePoint(0x4e00 + index)}`,
        },
      })),
      messages: ['应有898户，表中有897户，少1户。请核对是否漏户、多户或漏选工作表。'],
    },
    {
      title: '898行里有一户重复',
      rows: Array.from({ length: 898 }, (_, index) => ({
        cells: {
          户编号: String(1000 + (index % 897)),
          户主姓名: `张${String.fromCodePoint(0x4e00 + (index % 897))}`,
        },
      })),
      messages: [
        '应有898户，表中有897户（另有1行重复），少1户。请核对是否漏户、多户或漏选工作表。',
      ],
    },
    {
      title: '多一户',
      rows: Array.from({ length: 899 }, (_, index) => ({
        cells: {
          户编号: String(1000 + index),
          户主姓名: `张${String.fromCodePoint(0x4e00 + index)}`,
        },
      })),
    },
  ],
};
