import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [
    {
      title: '写明45户，实有45户',
      layout: {
        announcedCounts: [{ row: 3, text: '一、红军村（45户）', announced: 45, found: 45 }],
      },
    },
  ],
  breach: [
    {
      title: '工作表名写48户，实有47户',
      layout: {
        announcedCounts: [{ text: '03上村小组，共 48 户，共 203人', announced: 48, found: 47 }],
      },
      messages: [
        '“03上村小组，共 48 户，共 203人”写明48户，实际有47户，少1户。请核对是否漏户、多户或没有改数。',
      ],
    },
    {
      title: '多一户',
      layout: {
        announcedCounts: [{ row: 3, text: '一、红军村（45户）', announced: 45, found: 46 }],
      },
    },
  ],
};
