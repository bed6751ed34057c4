import { cellText } from '../../domain/cell';
import type { LedgerColumn, LedgerDefinition, StandingRow } from '../../domain/ledger';
import type { PlannedValue } from '../../domain/writePlan';
import { DATE, YES_NO, clerks, filled, proposed, serialColumn } from '../columns';
import { generatedSheet } from '../generatedSheet';
import type { ComparisonInput } from './comparisonInput';
import { type ConfirmationRow, confirmationRows } from './confirmationRows';
import { dayCell } from './dayCell';
import { readAnswer } from './readAnswer';
import { sourceColumns, sourcesWithin } from './sources';

type Column = LedgerColumn<ConfirmationRow>;

const CLAUSE = 'xikou2020-5.4';
const ONCE = { once: true } as const;

const askedColumns: readonly Column[] = [
  filled('question', '确认事项', 13, 'proposal', ({ question }) => question),
  filled('left-system', '甲系统', 14, CLAUSE, ({ pair }) => pair.left),
  filled('right-system', '乙系统', 14, CLAUSE, ({ pair }) => pair.right),
  filled('left', '甲方', 22, 'proposal', ({ left }) => left || null),
  filled('right', '乙方', 22, 'proposal', ({ right }) => right || null),
  filled('left-id', '甲方证件号码', 21, 'proposal', ({ leftId }) => leftId || null),
  filled('right-id', '乙方证件号码', 21, 'proposal', ({ rightId }) => rightId || null),
  filled('reasons', '理由', 36, 'proposal', ({ reasons }) => reasons || null, ONCE),
];

const answerColumns: readonly Column[] = [
  proposed('answer', '是否同一户（村）', 10, CLAUSE, answerOf, YES_NO),
  proposed('answered-by', '确认人', 10, CLAUSE, ({ answer }) => answer?.person ?? null),
  proposed(
    'answered-on',
    '确认日期',
    12,
    CLAUSE,
    ({ answer }) => dayCell(answer?.date ?? ''),
    DATE,
  ),
  filled('state', '状态', 24, 'proposal', (_row, standing) => stateOf(standing)),
  clerks('remark', '备注', 20, 'proposal'),
];

const referenceColumns: readonly Column[] = [
  ...sourceColumns<ConfirmationRow>(),
  filled('left-key', '甲方标识', 24, 'proposal', ({ leftKey }) => leftKey),
  filled('right-key', '乙方标识', 24, 'proposal', ({ rightKey }) => rightKey),
];

export const defineConfirmationList = (): LedgerDefinition<ConfirmationRow> => ({
  id: 'confirmation-list',
  sheetName: '比对确认',
  title: '比对候选确认表',
  clause: CLAUSE,
  keyOf: ({ question, pair, leftKey, rightKey }) =>
    JSON.stringify([question, pair.left, pair.right, leftKey, rightKey]),
  villageOf: () => '',
  identities: [
    { columns: ['question', 'left-system', 'right-system', 'left-key', 'right-key'] },
    { columns: ['question', 'left-system', 'right-system', 'left', 'right'], weak: true },
  ],
  labelColumns: ['question', 'left', 'right'],
  columns: [serialColumn(), ...askedColumns, ...answerColumns, ...referenceColumns],
});

/** 比对确认: what only a person can decide, asked once; the answers count from the next comparison on. */
export const confirmationList = generatedSheet<ComparisonInput, ConfirmationRow>({
  define: defineConfirmationList,
  rowsOf: (input) => onceEach(confirmationRows(input)).map((row) => sourcesWithin(input, row)),
  covers: () => () => false,
  explanation:
    '核实后在“是否同一户（村）”填是或否，并写明确认人和确认日期，再比对一次即按此处理；三项缺一不采用。标识列请勿改动。',
});

/** A question that was asked and answered in one run is one row. */
function onceEach(rows: readonly ConfirmationRow[]): readonly ConfirmationRow[] {
  const byKey = new Map<string, ConfirmationRow>();
  const { keyOf } = defineConfirmationList();
  for (const row of rows) {
    const known = byKey.get(keyOf(row));
    if (known === undefined || row.answer !== undefined)
      byKey.set(keyOf(row), { ...known, ...row });
  }
  return [...byKey.values()];
}

function answerOf({ answer }: ConfirmationRow): PlannedValue {
  if (answer === undefined) return null;
  return answer.same ? '是' : '否';
}

function stateOf(standing: StandingRow): string {
  const answer = readAnswer(standing);
  if (answer.kind === 'open') return '待确认';
  if (answer.kind === 'taken') return '已采用';
  return `未采用：${answer.why}`;
}

/** What stands under the columns that name a row, for sentences. */
export function questionText(cell: StandingRow): string {
  return `${cellText(cell('left'))}、${cellText(cell('right'))}`;
}
