import { defineSheetRule } from '../defineRule';

/** A separator or sheet name that says how many households follow is a check the clerk made himself. */
export const announcedCountDiffers = defineSheetRule({
  id: 'announced-count-differs',
  number: 'HH-05',
  title: '写明的户数与实有户数不符',
  severity: 'warning',
  clause: 'gaoyan2024-3.1',
  message:
    '“{text}”写明{announced}户，实际有{found}户，{difference}。请核对是否漏户、多户或没有改数。',
  inspect: ({ announcedCounts }) =>
    announcedCounts.flatMap(({ row, text, announced, found }) => {
      if (announced === found) return [];
      const difference =
        found < announced ? `少${announced - found}户` : `多${found - announced}户`;
      const details = { text, announced, found, difference };
      return [row === undefined ? { details } : { row, details }];
    }),
});
