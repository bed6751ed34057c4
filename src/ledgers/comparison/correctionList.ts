import type { FieldId } from '../../domain/household';
import type { LedgerColumn, LedgerDefinition } from '../../domain/ledger';
import type { PlannedValue } from '../../domain/writePlan';
import { withheldSentence } from '../../policy/submissionGate';
import { DATE, clerks, filled, proposed, serialColumn } from '../columns';
import { fieldCell } from '../fieldCell';
import { generatedSheet } from '../generatedSheet';
import { comparedThisTime } from './comparedThisTime';
import type { ComparisonInput } from './comparisonInput';
import type { CorrectionRow, Corrections } from './correctionRows';
import { dayCell } from './dayCell';
import { sourceWithin } from './sources';

/** What the list is made from: the run, and what people have decided in the 差异清单. */
export interface CorrectionInput extends ComparisonInput {
  readonly corrections: Corrections;
}

interface ListedCorrection extends CorrectionRow {
  readonly input: ComparisonInput;
}

const CLAUSE = 'xikou2020-5.4';

/** A field of the household as the system to be corrected has it; lacking it there, as the other has it. */
const of =
  (field: FieldId) =>
  ({ household, difference, input }: ListedCorrection): PlannedValue => {
    for (const each of [household, difference.left, difference.right]) {
      const value = each === undefined ? null : fieldCell(each, field, input.words);
      if (value !== null) return value;
    }
    return null;
  };

const toCorrect: readonly LedgerColumn<ListedCorrection>[] = [
  filled('system', '系统', 16, CLAUSE, ({ systemName }) => systemName),
  filled('village', '村', 12, 'proposal', of('village')),
  filled('household-code', '户编号', 19, 'proposal', of('householdCode')),
  filled('head-name', '户主姓名', 10, 'proposal', of('headName')),
  filled('id-number', '证件号码', 21, 'proposal', of('idNumber')),
  filled('field', '字段', 14, CLAUSE, ({ difference }) => difference.field),
  filled('present', '现值', 22, CLAUSE, ({ present }) => present || null),
  filled('value', '应改为', 22, CLAUSE, ({ value }) => value),
  filled('because', '依据', 18, CLAUSE, ({ because }) => because),
];

const define = (): LedgerDefinition<ListedCorrection> => ({
  id: 'correction-list',
  sheetName: '系统修正清单',
  title: '系统数据修正清单',
  clause: CLAUSE,
  keyOf: ({ key }) => key,
  villageOf: () => '',
  identities: [
    { columns: ['system', 'field', 'household-code'] },
    { columns: ['system', 'field', 'id-number'] },
    { columns: ['system', 'field', 'village', 'head-name'], weak: true },
  ],
  labelColumns: ['system', 'village', 'head-name', 'field'],
  goneMark: { column: 'list-state', text: '已一致或决定已撤回' },
  columns: [
    serialColumn(),
    ...toCorrect,
    proposed('decided-by', '决定人', 10, CLAUSE, ({ decidedBy }) => decidedBy || null),
    proposed('decided-on', '决定日期', 12, CLAUSE, ({ decidedOn }) => dayCell(decidedOn), DATE),
    clerks('done-by', '办理人', 10, CLAUSE),
    clerks('done-on', '办理日期', 12, CLAUSE, DATE),
    filled('list-state', '清单状态', 22, 'proposal', () => '待修正'),
    clerks('remark', '备注', 20, 'proposal'),
    filled('source', '来源', 26, 'proposal', ({ source, input }) => sourceWithin(input, source)),
  ],
});

/** 系统修正清单 (S1 四(三), 五(四)): what to change in which system, once a person has decided what is right. */
export const correctionList = generatedSheet<CorrectionInput, ListedCorrection>({
  define,
  rowsOf: (input) =>
    [...input.corrections.rows]
      .sort((a, b) => Number(a.systemName > b.systemName) - Number(a.systemName < b.systemName))
      .map((row) => ({ ...row, input })),
  covers: (input) => {
    const isCompared = comparedThisTime(input);
    return (key) => isCompared(differenceOf(key));
  },
  remark: ({ corrections }) => withheldSentence(corrections.withheld),
  explanation: '按“差异清单”中“以何为准”的决定列出；改好后再比对一次，已一致的自动标注。',
});

/** The key of the difference that a correction comes from. */
function differenceOf(key: string): string {
  const parts: unknown = key.startsWith('[') ? JSON.parse(key.replace(/#\d+$/, '')) : [];
  const difference: unknown = Array.isArray(parts) ? parts[1] : '';
  return typeof difference === 'string' ? difference : '';
}
