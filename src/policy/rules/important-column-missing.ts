import { fields } from '../../domain/household';
import { columnOf } from '../../domain/sheetReading';
import { defineSheetRule } from '../defineRule';

/** Without the column nobody can say whether the important information is there (S2 四（四）1). */
export const importantColumnMissing = defineSheetRule({
  id: 'important-column-missing',
  number: 'HO-06',
  title: '表中没有重要信息的列',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-4.4.1',
  uses: ['importantFields'],
  message:
    '表中没有这些列：{missing}，各户是否缺这些重要信息无法检查。请补上这些列，或确认由系统导入。',
  inspect: (sheet, { importantFields }) => {
    if (sheet.role !== 'household-list' && sheet.role !== 'person-list') return [];
    const missing = importantFields.filter((field) => columnOf(sheet, field) === undefined);
    if (missing.length === 0) return [];
    return [{ details: { missing: missing.map((field) => fields[field].label).join('、') } }];
  },
});
