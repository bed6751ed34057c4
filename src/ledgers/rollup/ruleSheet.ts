import { severityLabels } from '../../domain/finding';
import type { RollUp } from '../../domain/tally/rollUp';
import type { RuleMeta } from '../../domain/rule';
import { filled, serialColumn } from '../columns';
import { generatedSheet } from '../generatedSheet';
import { counted } from './countColumns';

interface RuleRow {
  readonly town: string;
  readonly rule: RuleMeta;
  readonly count: number;
}

const EVERYWHERE = '全部乡镇';

/** 规则问题统计: how often each rule was broken, in all towns together and in each. */
export const ruleSheet = generatedSheet<RollUp, RuleRow>({
  define: () => ({
    ...{ id: 'rollup-rules', sheetName: '规则问题统计', title: '规则问题统计', clause: 'proposal' },
    keyOf: ({ town, rule }) => `${town}|${rule.id}`,
    villageOf: () => '',
    identities: [{ columns: ['town', 'rule'] }],
    labelColumns: ['town', 'rule'],
    frozenColumns: 2,
    columns: [
      serialColumn(),
      filled('town', '乡镇', 14, 'proposal', ({ town }) => town),
      filled('number', '编号', 10, 'proposal', ({ rule }) => rule.number),
      filled('title', '规则', 34, 'proposal', ({ rule }) => rule.title),
      filled('severity', '级别', 6, 'proposal', ({ rule }) => severityLabels[rule.severity]),
      counted('count', '问题数', ({ count }) => count),
      filled('rule', '规则标识', 40, 'proposal', ({ rule }) => rule.id),
    ],
  }),
  rowsOf: ({ profile, towns, all }) =>
    [{ town: EVERYWHERE, tally: all }, ...towns].flatMap(({ town, tally }) =>
      profile.rules.flatMap((rule) => {
        const count = tally.findingsByRule[rule.id] ?? 0;
        return count === 0 ? [] : [{ town, rule, count }];
      }),
    ),
  explanation: '没有查出问题的规则不列；某个乡镇没有列出的规则，在该乡镇没有查出问题。',
});
