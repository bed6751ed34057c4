import type { LedgerChart } from '../../domain/ledger';

const BY_VILLAGE = { categories: 'village' } as const;

/** The title says what is left white: a chart is drawn from the start, and may have little or nothing to show yet. */
const HOUSEHOLDS = { ...BY_VILLAGE, kind: 'column-stacked', scale: 'count' } as const;
const householdsTitle = (what: string): string => `各村${what}（户；没有柱形的村为0户）`;

/** How much of the ledger is closed, by village. */
const closedShare: LedgerChart = {
  ...BY_VILLAGE,
  id: 'closed-share',
  title: '各村销号率（%；没有数字的村还没有台账户）',
  kind: 'column-clustered',
  scale: 'percent',
  series: ['closed-share'],
};

/** What the look back shows as pictures. */
export const lookBackCharts: readonly LedgerChart[] = [
  {
    ...HOUSEHOLDS,
    id: 'judgements',
    title: householdsTitle('初判情况'),
    series: [
      ...['judged-safe', 'judged-guaranteed', 'judged-unverified'],
      ...['judged-ledger', 'judged-visit', 'judged-unclear'],
    ],
  },
  {
    ...HOUSEHOLDS,
    id: 'grades',
    title: householdsTitle('自有农村住房等级'),
    series: ['grade-a', 'grade-b', 'grade-c', 'grade-d'],
  },
  {
    ...HOUSEHOLDS,
    id: 'progress',
    title: householdsTitle('台账整改进度'),
    series: ['done', 'not-done'],
  },
  closedShare,
];

/** The same for the verification of 2020. */
export const verificationCharts: readonly LedgerChart[] = [
  {
    ...HOUSEHOLDS,
    id: 'classes',
    title: householdsTitle('核验结果'),
    series: ['appraised', 'renovated', 'guaranteed', 'problem', 'unclear'],
  },
  {
    ...HOUSEHOLDS,
    id: 'measures',
    title: householdsTitle('三个“一批”'),
    series: ['by-renovation', 'by-repair', 'by-other'],
  },
  closedShare,
];
