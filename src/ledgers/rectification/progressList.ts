import type { LedgerColumn, LedgerDefinition } from '../../domain/ledger';
import type { PlannedValue } from '../../domain/writePlan';
import { type RectificationProgress, urgencyLabels } from '../../policy/rectification/progress';
import { clerks, DATE, filled, fromField, fromListOrLedger, householdIdentities } from '../columns';
import { generatedSheet } from '../generatedSheet';
import { householdRows, namedColumns, sourceColumn } from '../householdColumns';
import type { HouseholdRow, LedgerInput } from '../ledgerRow';
import { whoAnswers } from '../rectificationFills';
import { progressOf } from '../rectificationProgress';

/** A household of the ledger with how far it is. */
interface ProgressRow extends HouseholdRow {
  readonly progress: RectificationProgress;
}

const told = (
  id: string,
  header: string,
  width: number,
  fill: (progress: RectificationProgress) => PlannedValue,
): LedgerColumn<ProgressRow> =>
  filled(id, header, width, 'gaoyan2024-3.5', ({ progress }) => fill(progress));

const define = (): LedgerDefinition<ProgressRow> => ({
  id: 'rectification-progress',
  sheetName: '整改进度',
  title: '整改进度和逾期情况',
  clause: 'gaoyan2024-3.5',
  ...householdRows,
  villageOf: () => '',
  onePageAcross: true,
  identities: householdIdentities.filter(({ columns }) => !columns.includes('id-number')),
  goneMark: { column: 'list-state', text: '整改台账中已没有' },
  columns: [
    ...namedColumns<ProgressRow>(fromField),
    told('urgency', '紧急程度', 12, ({ urgency }) => urgencyLabels[urgency]),
    told('state', '台账状态', 22, ({ state }) => state),
    told('next-step', '下一步', 40, ({ nextStep }) => (nextStep === '' ? null : nextStep)),
    filled('responsible', '责任单位/责任人', 12, 'xikou2020-2', whoAnswers),
    filled('phone', '联系电话', 13, 'proposal', fromField('phone')),
    filled('deadline', '完成时限', 11, 'gaoyan2024-3.5', fromListOrLedger('deadline'), DATE),
    {
      ...told('days-left', '剩余天数（负数为逾期）', 10, ({ daysLeft }) => daysLeft ?? null),
      format: 'integer',
    },
    clerks('urged', '催办情况', 16, 'proposal'),
    clerks('urged-on', '催办日期', 11, 'proposal', DATE),
    filled('list-state', '清单状态', 10, 'proposal', () => '在册'),
    sourceColumn,
  ],
});

/** 整改进度: who is overdue and what is to be done next, the most pressing first (S2 三（五）, S1 五（三）). */
export const rectificationProgressList = generatedSheet<LedgerInput, ProgressRow>({
  define,
  clauseIn2020: 'xikou2020-5.3',
  rowsOf: ({ households }) =>
    households
      .flatMap((row) => {
        const progress = progressOf(row);
        return progress === undefined ? [] : [{ ...row, progress }];
      })
      .sort(byUrgency),
  explanation:
    '“紧急程度”由高到低：危房住人、已逾期、销号依据不足、30天内到期、办理中、已销号；新增的户排在最后，按这一列排序或筛选即可。内容随整改台账更新，请在整改台账中填写进展。',
  remark: ({ households }) => remarkOf(households),
});

/** The most pressing first; of two, the one with fewer days. */
function byUrgency({ progress: one }: ProgressRow, { progress: other }: ProgressRow): number {
  const labels = urgencyLabels[one.urgency].localeCompare(urgencyLabels[other.urgency], 'en');
  return labels === 0 ? (one.daysLeft ?? 0) - (other.daysLeft ?? 0) : labels;
}

function remarkOf(households: readonly HouseholdRow[]): string {
  const all = households.flatMap((row) => progressOf(row) ?? []);
  const livedIn = all.filter(({ isLivedIn }) => isLivedIn).length;
  const overdue = all.filter(({ overdueBy }) => overdueBy !== undefined).length;
  const closed = all.filter(({ urgency }) => urgency === 'closed').length;
  return `台账${all.length}户：危房住人${livedIn}户，逾期${overdue}户，已销号${closed}户`;
}
