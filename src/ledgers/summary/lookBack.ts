import type { LedgerColumn, LedgerDefinition } from '../../domain/ledger';
import { clerks } from '../columns';
import { lookBackCharts } from './charts';
import { counted, shareColumn, summaryDefinition, type Trait } from './countColumns';
import { inLedger, isClosed, isDone, isNotDone } from './ledgerTraits';
import { lookBackIdentities } from './lookBackIdentities';
import { lookBackSentence } from './lookBackSentence';
import * as traits from './lookBackTraits';
import { type SummaryForm, summarySheet } from './summaryForm';
import type { SummaryRow } from './villageRows';

type Column = LedgerColumn<SummaryRow>;

const columnsOf = (
  source: string,
  byId: Readonly<Record<string, Trait>>,
  width?: number,
): readonly Column[] =>
  Object.entries(byId).map(([id, trait]) => counted(id, source, trait, width));

/** A header with a year must not break in the middle of it. */
const YEAR_WIDTH = 5.8;

/** Who is there and where they live (S2 四（一）, 四（二）). */
const housingColumns: readonly Column[] = [
  ...columnsOf('gaoyan2024-3.1', { households: traits.all, verified: traits.verified }),
  ...columnsOf('gaoyan2024-4.1.1', { dead: traits.dead }),
  ...columnsOf('gaoyan2024-4.1.2', { 'head-changed': traits.headChanged }),
  ...columnsOf('gaoyan2024-4.1.3', { 'moved-out': traits.movedOut }),
  ...columnsOf('gaoyan2024-4.2', {
    own: traits.own,
    elsewhere: traits.elsewhere,
    ...traits.elsewhereKinds,
    'housing-unclear': traits.housingUnclear,
  }),
];

/** What is known of the own houses, what the desk makes of it, and what was found outdoors (S2 四（四）, 五). */
const safetyColumns: readonly Column[] = [
  ...columnsOf('gaoyan2024-4.4', traits.grades),
  ...columnsOf('gaoyan2024-4.4', {
    'judged-safe': traits.judgements.safe,
    'judged-guaranteed': traits.judgements.guaranteed,
    'judged-unverified': traits.judgements.unverified,
    'judged-ledger': traits.judgements.ledger,
    'judged-visit': traits.judgements.visit,
    'judged-unclear': traits.judgements.unclear,
  }),
  ...columnsOf('gaoyan2024-4.4', traits.triggers),
  clerks('visit-drawn', '县级抽查', 4.6, 'gaoyan2024-5', { format: 'integer' }),
  ...columnsOf('gaoyan2024-5', { 'to-visit': traits.toVisit, visited: traits.visited }),
  ...columnsOf('gaoyan2024-5.1', { unchanged: traits.unchanged }),
  ...columnsOf('gaoyan2024-5.2', { 'to-appraise': traits.toAppraise, appraised: traits.appraised }),
];

/** How far the ledger is (S2 三（五）, 六). */
const ledgerColumns: readonly Column[] = [
  ...columnsOf('gaoyan2024-3.5', { 'in-ledger': inLedger }),
  ...columnsOf('gaoyan2024-6.renovation', traits.renovation, YEAR_WIDTH),
  ...columnsOf('gaoyan2024-6.renovation', {
    'other-way': traits.otherWay,
    interim: traits.interim,
  }),
  ...columnsOf('proposal', { done: isDone, closed: isClosed, 'not-done': isNotDone }),
  shareColumn('done-share', '完成率%', isDone, inLedger),
  shareColumn('closed-share', '销号率%', isClosed, inLedger),
];

const define = (): LedgerDefinition<SummaryRow> =>
  summaryDefinition({
    id: 'summary',
    sheetName: '汇总表',
    title: '脱贫户住房安全保障“回头看”汇总表',
    clause: 'gaoyan2024-3.4',
    columns: [...housingColumns, ...safetyColumns, ...ledgerColumns],
    charts: lookBackCharts,
  });

export const lookBackForm: SummaryForm = {
  define,
  sentenceOf: lookBackSentence,
  identities: lookBackIdentities,
};

/** 汇总表 by village (brief §6.6). Every number is of households; what is not known is a count of its own. */
export const summary = summarySheet(lookBackForm, {
  regimes: ['2024'],
  explanation:
    '各列都是户数（名单中的户，多个文件合并计），分母为应核户数；完成率、销号率的分母为已建台账户数。等级按现行结论，不论年份；' +
    'T1、T2、T3、县级抽查是需外业的原因，去重合计为尚需外业的户；已销号的户须依据齐全，危改、其他方式、过渡期不含已销号的户；县级抽查由经办人填写。',
});
