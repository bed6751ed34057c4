import type { LedgerDefinition } from '../domain/ledger';
import { judgementLabels } from '../domain/summary';
import type { PlannedValue } from '../domain/writePlan';
import { filled, fromField } from './columns';
import { generatedSheet } from './generatedSheet';
import { conclusionColumns, householdRows, reasonColumns, whoColumns } from './householdColumns';
import type { HouseholdRow, LedgerInput } from './ledgerRow';

const define = (): LedgerDefinition<HouseholdRow> => ({
  id: 'judgement-list',
  sheetName: '初判结果',
  title: '住房安全初判结果',
  clause: 'gaoyan2024-4.4',
  ...householdRows,
  goneMark: { column: 'result', text: '已不在名册' },
  columns: [
    ...whoColumns,
    filled('current-housing', '现住房情况', 14, 'gaoyan2024-4.2', fromField('currentHousing')),
    ...conclusionColumns,
    filled(
      'result',
      '初判结果',
      18,
      'gaoyan2024-4.4',
      ({ judgement }) => judgementLabels[judgement.result],
    ),
    filled('triggers', '触发情形', 30, 'gaoyan2024-4.4', triggers),
    filled('grade-cd', '是否C、D级', 12, 'gaoyan2024-3.5', gradeCD),
    ...reasonColumns('gaoyan2024-4.4'),
  ],
});

/** 初判结果 (S2 四(四)): every household with its one result and the reasons for it. */
export const judgementList = generatedSheet<LedgerInput, HouseholdRow>({
  define,
  regimes: ['2024'],
  rowsOf: ({ households }) => households,
  explanation: '每户只有一个初判结果；条款为方案中的条目。',
});

function triggers({ judgement }: HouseholdRow): PlannedValue {
  if (judgement.triggers.length === 0) return null;
  return judgement.triggers.map(({ id, reason }) => `${id} ${reason}`).join('；');
}

function gradeCD({ judgement }: HouseholdRow): PlannedValue {
  if (judgement.inCDList === 'grade-unclear') return '待确认等级';
  return judgement.inCDList ? '是' : '否';
}
