import type { LedgerChart } from '../../domain/ledger';

const BY_VILLAGE = { categories: 'village' } as const;

/**
 * What the look back shows as pictures; a chart whose columns hold nothing is not drawn. Nothing is closed yet when the
 * table is written beside a new ledger: the chart of what is closed waits there for it.
 */
export const lookBackCharts: readonly LedgerChart[] = [
  {
    ...BY_VILLAGE,
    id: 'judgements',
    title: '各村初判情况（户）',
    kind: 'column-stacked',
    series: [
      ...['judged-safe', 'judged-guaranteed', 'judged-unverified'],
      ...['judged-ledger', 'judged-visit', 'judged-unclear'],
    ],
  },
  {
    ...BY_VILLAGE,
    id: 'grades',
    title: '各村自有农村住房等级（户）',
    kind: 'column-stacked',
    series: ['grade-a', 'grade-b', 'grade-c', 'grade-d'],
  },
  {
    ...BY_VILLAGE,
    id: 'progress',
    title: '各村台账整改进度（户）',
    kind: 'column-stacked',
    series: ['done', 'not-done'],
  },
  {
    ...BY_VILLAGE,
    id: 'closed-share',
    title: '各村销号率（%）',
    kind: 'column-clustered',
    series: ['closed-share'],
    evenOfZeros: true,
  },
];

/** The same for the verification of 2020. */
export const verificationCharts: readonly LedgerChart[] = [
  {
    ...BY_VILLAGE,
    id: 'classes',
    title: '各村核验结果（户）',
    kind: 'column-stacked',
    series: ['appraised', 'renovated', 'guaranteed', 'problem', 'unclear'],
  },
  {
    ...BY_VILLAGE,
    id: 'measures',
    title: '各村三个“一批”（户）',
    kind: 'column-stacked',
    series: ['by-renovation', 'by-repair', 'by-other'],
  },
  {
    ...BY_VILLAGE,
    id: 'closed-share',
    title: '各村销号率（%）',
    kind: 'column-clustered',
    series: ['closed-share'],
    evenOfZeros: true,
  },
];
