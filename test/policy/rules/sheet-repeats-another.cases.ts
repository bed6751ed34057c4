import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    {
      title: '两张表各是各的',
      rows: Array.from({ length: 10 }, (_, index) => ({
        cells: {
          户编号: String(100 + index),
          户主姓名: `张${String.fromCodePoint(0x4e00 + index)}`,
        },
        sheet: index < 5 ? '一村' : '二村',
      })),
    },
    {
      title: '只有4户重复',
      rows: Array.from({ length: 8 }, (_, index) => ({
        cells: {
          户编号: String(100 + (index % 4)),
          户主姓名: `张${String.fromCodePoint(0x4e00 + (index % 4))}`,
        },
        sheet: index < 4 ? '一稿' : '二稿',
      })),
    },
  ],
  breach: [
    {
      title: '第二张表是第一张的另一稿',
      rows: Array.from({ length: 12 }, (_, index) => ({
        cells: {
          户编号: String(100 + (index % 6)),
          户主姓名: `张${String.fromCodePoint(0x4e00 + (index % 6))}`,
        },
        sheet: index < 6 ? '一稿' : '二稿',
      })),
      messages: [
        '本表6户中有6户在前面的工作表中已有，像是同一份名单的两个版本。请只选一张表检查。',
      ],
    },
  ],
};
