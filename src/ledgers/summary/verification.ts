import { readingOf } from '../../domain/household';
import type { LedgerColumn, LedgerDefinition } from '../../domain/ledger';
import type { RectificationKind } from '../../domain/vocabulary';
import type { HouseholdRow } from '../ledgerRow';
import { verificationCharts } from './charts';
import { counted, countOf, shareColumn, summaryDefinition, type Trait } from './countColumns';
import type { Identity } from './identities';
import { inLedger, isClosed } from './ledgerTraits';
import type { SentenceOf } from './linesBelow';
import { judged } from './lookBackTraits';
import { type SummaryForm, summarySheet } from './summaryForm';
import type { SummaryRow } from './villageRows';

const all: Trait = { label: '户数', has: () => true };
const checked: Trait = {
  label: '已核验',
  has: ({ household }) => readingOf(household, 'checkedOn').state === 'read',
};
const classes = {
  appraised: judged('鉴定安全', 'appraised-safe'),
  renovated: judged('改造安全', 'renovated-safe'),
  guaranteed: judged('保障安全', 'guaranteed-safe'),
  problem: judged('有问题', 'problem'),
  unclear: judged('待确认', 'needs-clarification'),
  gone: judged('已死亡销户、迁出', 'removed-dead', 'moved-out'),
} as const;
const toRectify: Trait = { label: '需整改', has: ({ judgement }) => judgement.toRectify };

/** The list may name the kind, or the ledger. */
function kindOf({ household, ledgerEntry }: HouseholdRow): RectificationKind | undefined {
  for (const each of [household, ledgerEntry]) {
    const kind = each === undefined ? undefined : readingOf(each, 'rectificationKind');
    if (kind?.state === 'read') return kind.value;
  }
  return undefined;
}

const ofKind = (label: string, kind: RectificationKind): Trait => ({
  label,
  has: (row) => kindOf(row) === kind,
});
const kinds = {
  'by-renovation': ofKind('危房改造保障', 'dangerous-house-renovation'),
  'by-repair': ofKind('旧房整治保障', 'old-house-repair'),
  'by-other': ofKind('其他措施保障', 'other-measures'),
} as const;

/** There are few columns, and room for their headers. */
const WIDTH = 12.5;

const columnsOf = (
  source: string,
  byId: Readonly<Record<string, Trait>>,
): readonly LedgerColumn<SummaryRow>[] =>
  Object.entries(byId).map(([id, trait]) => counted(id, source, trait, WIDTH));

const define = (): LedgerDefinition<SummaryRow> =>
  summaryDefinition({
    id: 'verification-summary',
    sheetName: '核验汇总表',
    title: '住房安全有保障核验汇总表',
    clause: 'xikou2020-3.1',
    columns: [
      ...columnsOf('xikou2020-1', { households: all }),
      ...columnsOf('xikou2020-4.2', { checked }),
      ...columnsOf('xikou2020-3.1', classes),
      ...columnsOf('xikou2020-5.3', { 'to-rectify': toRectify, ...kinds }),
      ...columnsOf('proposal', { 'in-ledger': inLedger, closed: isClosed }),
      shareColumn('closed-share', '销号率%', isClosed, inLedger, WIDTH),
    ],
    charts: verificationCharts,
  });

const verificationIdentities: readonly Identity[] = [
  { id: 'households', whole: all, parts: Object.values(classes), whyNone: '没有核验结果' },
  {
    id: 'three-measures',
    whole: toRectify,
    parts: Object.values(kinds),
    whyNone: '没有填整改措施类别',
  },
];

const verificationSentence: SentenceOf = (households, town) => {
  const count = (trait: Trait): number => countOf(households, trait);
  const { appraised, renovated, guaranteed, problem, unclear, gone } = classes;
  const safe = count(appraised) + count(renovated) + count(guaranteed);
  const parts = [
    `死亡销户、迁出${count(gone)}户`,
    `安全住房${safe}户（鉴定安全${count(appraised)}户、改造安全${count(renovated)}户、保障安全${count(guaranteed)}户）`,
    `有问题${count(problem)}户`,
    `待确认${count(unclear)}户`,
  ];
  const measures = Object.values(kinds).map((kind) => `${kind.label}${count(kind)}户`);
  const progress = `已建台账${count(inLedger)}户，已销号${count(isClosed)}户`;
  return `${town}${households.length}户：${parts.join('，')}。需整改${count(toRectify)}户：${measures.join('，')}；${progress}。`;
};

export const verificationForm: SummaryForm = {
  define,
  sentenceOf: verificationSentence,
  identities: verificationIdentities,
};

/** 核验汇总表 by village (S1 一, 三; brief §6.6, 2020 variant). */
export const verificationSummary = summarySheet(verificationForm, {
  regimes: ['2020'],
  insteadOf: 'summary',
  explanation:
    '各列都是户数（名单中的户，多个文件合并计），分母为户数；销号率的分母为已建台账户数。三个“一批”为危房改造保障、旧房整治保障、其他措施保障。',
});
