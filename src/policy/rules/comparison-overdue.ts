import { cellText } from '../../domain/cell';
import { firstDay, formatDate, type PartialDate } from '../../domain/partialDate';
import { defineRosterRule } from '../defineRule';
import { comparedOn, comparedRows } from './evidence/comparisonSheets';
import { daysBetween } from './evidence/window';

/** Systems are compared at least weekly while the verification runs (S1 五（四）); asked where 比对记录 is kept. */
export const comparisonOverdue = defineRosterRule({
  id: 'comparison-overdue',
  number: 'CM-01',
  title: '超过一周没有比对',
  severity: 'warning',
  regime: '2020',
  clause: 'xikou2020-5.4',
  uses: ['today', 'comparisonDays'],
  message:
    '“{left}”与“{right}”上次比对是{last}，已{days}天未比对（每周至少一次），请重新比对并核实修正。',
  inspect: ({ sheets }, { today, comparisonDays }) => {
    if (comparisonDays === undefined) return [];
    const latest = new Map<string, Comparison>();
    for (const row of comparedRows(sheets, '比对记录', ['日期', '甲系统', '乙系统'])) {
      const on = comparedOn(row.cell('日期'));
      const [left, right] = [cellText(row.cell('甲系统')), cellText(row.cell('乙系统'))];
      if (on === undefined || left === '' || right === '') continue;
      const pair = [left, right].sort().join('|');
      const known = latest.get(pair);
      if (known !== undefined && firstDay(known.on) >= firstDay(on)) continue;
      latest.set(pair, { sheet: row.sheet, row: row.row, on, left, right });
    }
    return [...latest.values()].flatMap(({ sheet, row, on, left, right }) => {
      const days = daysBetween(on, today);
      if (days <= comparisonDays) return [];
      return [{ sheet, row, details: { left, right, last: formatDate(on), days } }];
    });
  },
});

/** The last comparison of two systems. */
interface Comparison {
  readonly sheet: number;
  readonly row: number;
  readonly on: PartialDate;
  readonly left: string;
  readonly right: string;
}
