import { readingOf } from '../../domain/household';
import type { StrayVisit } from '../../domain/siteVisits';
import { defineRosterRule } from '../defineRule';

/** What was found on site counts only for a household that is certain (S2 四, “人房对应”, S1 五（一） “逐户”). */
export const siteVisitOfUnknownHousehold = defineRosterRule({
  id: 'site-visit-of-unknown-household',
  number: 'FW-14',
  title: '现场核实的一行对不上户',
  severity: 'error',
  clause: 'gaoyan2024-4.4',
  message:
    '{table}第{row}行“{name}”填了核实情况，但{why}，未采用；请在该行填写正确的户编号或证件号码，或删除重复的一行。',
  at: 'headName',
  inspects: ['headName'],
  inspect: ({ strays, sheets }) =>
    strays.map((stray) => {
      const { sheet, rows } = stray.entry;
      const table = sheets[sheet]?.table.name ?? '';
      const row = rows[0] ?? 0;
      const name = readingOf(stray.entry, 'headName').raw.trim();
      return { sheet, row, details: { table, row: row + 1, name, why: whyStray(stray) } };
    }),
});

function whyStray({ match }: StrayVisit): string {
  if (match === 'again') return '上面已有同一户的一行';
  return match.kind === 'none' ? '名单中没有这一户' : match.why;
}
