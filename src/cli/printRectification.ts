import type { CheckResult } from '../domain/check';
import { fieldValue } from '../domain/household';
import { villageLabel } from '../domain/villageLabel';
import { groupBy } from '../domain/grouping';
import { ledgerInput } from '../ledgers/ledgerInput';
import type { HouseholdRow } from '../ledgers/ledgerRow';
import { whoAnswers } from '../ledgers/rectificationFills';
import { progressOf } from '../ledgers/rectificationProgress';
import type { RectificationProgress } from '../policy/rectification/progress';
import { stages } from '../policy/rectification/stages';

interface Entry {
  readonly row: HouseholdRow;
  readonly progress: RectificationProgress;
}

/** Households named at most under an alarm; 整改进度 has them all. */
const NAMED = 5;

/** How far the rectification ledger is, in words; no lines where there is none. */
export function rectificationLines(result: CheckResult): string[] {
  if (result.ledger.length === 0) return [];
  const entries = ledgerInput(result, () => '').households.flatMap((row): Entry[] => {
    const progress = progressOf(row);
    return progress === undefined ? [] : [{ row, progress }];
  });
  const count = (holds: (progress: RectificationProgress) => boolean): number =>
    entries.filter(({ progress }) => holds(progress)).length;
  const closed = count(({ urgency }) => urgency === 'closed');
  const pressing = [
    `危房住人 ${count(({ isLivedIn }) => isLivedIn)} 户`,
    `逾期 ${count(({ overdueBy }) => overdueBy !== undefined)} 户`,
    `30天内到期 ${count(({ urgency }) => urgency === 'soon')} 户`,
    `已销号 ${closed} 户${entries.length === 0 ? '' : `（${((closed / entries.length) * 100).toFixed(1)}%）`}`,
  ];
  return [
    `整改台账 ${entries.length} 户：${pressing.join('，')}`,
    stageLine(entries),
    ...named('危房住人', entries, ({ isLivedIn }) => isLivedIn),
    ...named(
      '已逾期',
      entries,
      ({ overdueBy, isLivedIn }) => overdueBy !== undefined && !isLivedIn,
    ),
    ...named('销号依据不足', entries, ({ urgency }) => urgency === 'unproven'),
  ];
}

function stageLine(entries: readonly Entry[]): string {
  const byStage = groupBy(entries, ({ progress }) => progress.stage.id);
  const counts = stages.flatMap(({ id, label }) => {
    const its = byStage.get(id);
    return its === undefined ? [] : [`${label} ${its.length} 户`];
  });
  return `  进展：${counts.join('，')}`;
}

/** `危房住人：红军村 测试甲（村支书）：立即组织搬离；…` */
function named(
  title: string,
  entries: readonly Entry[],
  holds: (progress: RectificationProgress) => boolean,
): string[] {
  const found = entries.filter(({ progress }) => holds(progress));
  const lines = found.slice(0, NAMED).map(({ row, progress }) => {
    const who = [villageLabel(row.household), fieldValue(row.household, 'headName') ?? ''];
    const late = progress.overdueBy === undefined ? '' : `，逾期${progress.overdueBy}天`;
    return `  ${title}：${who.join(' ').trim()}（${whoAnswers(row)}${late}）：${progress.nextStep}`;
  });
  const more = found.length - lines.length;
  return more === 0 ? lines : [...lines, `  ${title}：另有 ${more} 户，见“整改进度”`];
}
