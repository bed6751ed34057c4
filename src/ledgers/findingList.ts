import { toAddress } from '../domain/address';
import { type Finding, severityLabels } from '../domain/finding';
import { type FieldId, type Household, fieldDefinition } from '../domain/household';
import type { LedgerDefinition } from '../domain/ledger';
import type { PlannedValue } from '../domain/writePlan';
import { clerks, filled } from './columns';
import { fieldCell } from './fieldCell';
import { generatedSheet } from './generatedSheet';
import { namedColumns, placeOf } from './householdColumns';
import type { LedgerInput } from './ledgerRow';

/** One finding with what the list shows of it. */
interface FindingRow {
  readonly finding: Finding;
  readonly household: Household | undefined;
  readonly input: LedgerInput;
  readonly number: string;
  readonly clause: string;
  /** `工作表!单元格`. */
  readonly source: string;
}

const of =
  (field: FieldId) =>
  ({ household, input }: FindingRow): PlannedValue =>
    household === undefined
      ? null
      : fieldCell(household, field, input.setting.profile.vocabularies);

const define = (): LedgerDefinition<FindingRow> => ({
  id: 'finding-list',
  sheetName: '问题清单',
  title: '数据问题清单',
  clause: 'gaoyan2024-7',
  keyOf,
  villageOf: (row) => textOf(of('village')(row)),
  identities: [
    { columns: ['rule', 'household-code', 'subject'] },
    { columns: ['rule', 'subject', 'village', 'group', 'head-name'], weak: true },
    { columns: ['rule', 'subject', 'source'], weak: true },
  ],
  labelColumns: ['rule', 'village', 'household-code', 'head-name'],
  goneMark: { column: 'list-state', text: '已消除' },
  columns: [
    ...namedColumns(of),
    filled('severity', '级别', 6, 'proposal', ({ finding }) => severityLabels[finding.severity]),
    filled('rule', '规则编号', 10, 'proposal', ({ number }) => number),
    filled('subject', '栏目', 14, 'proposal', ({ finding }) =>
      finding.field === undefined ? null : fieldDefinition(finding.field).label,
    ),
    filled('message', '问题', 50, 'gaoyan2024-7', ({ finding, input }) => input.messageOf(finding)),
    filled('clause', '条款', 14, 'proposal', ({ clause }) => clause),
    filled('suggestion', '建议', 20, 'proposal', suggestion),
    clerks('handling', '处理情况', 20, 'proposal'),
    filled('list-state', '清单状态', 22, 'proposal', () => '待处理'),
    filled('source', '来源', 20, 'proposal', ({ source }) => source),
  ],
});

/** 问题清单: every finding with its clause and what to do; what has been put right is marked and stays. */
export const findingList = generatedSheet<LedgerInput, FindingRow>({
  define,
  clauseIn2020: 'xikou2020-4.3',
  rowsOf,
  explanation: '错：报送前必须改正；警：需要核对，属实的写明理由；提：提示，供参考。',
});

function rowsOf(input: LedgerInput): readonly FindingRow[] {
  const { result } = input;
  const rules = new Map(result.profile.rules.map((rule) => [rule.id, rule]));
  const ledgerRows = new Map(
    result.ledger.map((entry) => [`${entry.sheet}:${entry.rows[0] ?? ''}`, entry]),
  );
  return result.findings.map((finding) => {
    const rule = rules.get(finding.rule);
    const { sheet, row } = finding.place;
    return {
      finding,
      household:
        finding.household === undefined
          ? ledgerRows.get(`${sheet}:${row ?? ''}`)
          : result.households[finding.household],
      input,
      number: rule?.number ?? finding.rule,
      clause: rule === undefined ? '' : placeOf(rule.clause),
      source: sourceOf(input, finding),
    };
  });
}

/** Rule, household and field: what a finding is, wherever its row has moved. */
function keyOf({ finding, household, input }: FindingRow): string {
  const whose = household?.key ?? sourceOf(input, finding);
  return `${finding.rule}|${whose}|${finding.field ?? ''}`;
}

function sourceOf({ result }: LedgerInput, { place }: Finding): string {
  const name = result.sheets[place.sheet]?.table.name ?? '';
  if (place.row === undefined) return name;
  const at = place.column === undefined ? place.row + 1 : toAddress(place.row, place.column);
  return `${name}!${at}`;
}

function suggestion({ finding }: FindingRow): PlannedValue {
  return finding.suggestion === undefined ? null : `可改为：${finding.suggestion}`;
}

function textOf(value: PlannedValue): string {
  return typeof value === 'string' ? value : '';
}
