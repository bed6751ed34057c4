import type { Household } from '../../src/domain/household';
import { textOf } from '../../src/domain/reconcile/householdTitle';
import type { Reconciliation } from '../../src/domain/reconcile/reconciliation';
import type { LineKind, ReportLine } from '../../src/domain/reconcile/reportLines';
import { villageLabel } from '../../src/domain/villageLabel';
import type { Answer } from '../answerCells';

const HEADER = ['村', '组', '户主姓名', '配对方式', '结果', '字段', '甲值', '乙值', '说明'];

const results: Readonly<Record<LineKind, string>> = {
  same: '相同',
  compatible: '相容',
  different: '不同',
  'missing-left': '不同',
  'missing-right': '不同',
  unclear: '待确认',
  'only-left': '仅甲有',
  'only-right': '仅乙有',
  candidate: '待确认',
  shared: '待确认',
  village: '待确认',
};

/** Every line of the report below a header row; the household as the left has it, or the right where it alone does. */
export function reconciliationRows({
  pair,
  lines,
}: {
  readonly pair: Reconciliation;
  readonly lines: readonly ReportLine[];
}): Answer[][] {
  const rows = lines.map((line): Answer[] => {
    const household =
      pair.left.households[line.left ?? -1] ?? pair.right.households[line.right ?? -1];
    return [
      ...naming(household),
      ...[line.matched, results[line.kind], line.field],
      ...[line.leftValue, line.rightValue, line.sentence],
    ];
  });
  return [HEADER, ...rows];
}

function naming(household: Household | undefined): Answer[] {
  if (household === undefined) return ['', '', ''];
  const village = villageLabel(household) || textOf(household, 'village');
  return [village, textOf(household, 'group'), textOf(household, 'headName')];
}
