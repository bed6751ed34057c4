import type { LedgerDefinition } from '../../domain/ledger';
import type { ProblemState } from '../../domain/problemState';
import type { Reading } from '../../domain/reading';
import type { Vocabularies } from '../../domain/vocabulary';
import { isAnsweredFor, statementOf } from '../../policy/problemStatement';
import { type Withheld, withheld } from '../../policy/submissionGate';
import { clerks, DATE, filled, fromField, proposed, termsOf } from '../columns';
import { generatedSheet } from '../generatedSheet';
import { householdRows, phoneColumn, placeOf, sourceColumn, whoColumns } from '../householdColumns';
import type { HouseholdRow, LedgerInput } from '../ledgerRow';
import { problemStates } from '../problemSteps';
import { foundOnColumn } from '../rectificationColumns';
import { responsible } from '../rectificationFills';

/** The sheet with its columns; what people wrote in it is read back by `listedProblems`. */
export const defineProblemList = (words: Vocabularies): LedgerDefinition<HouseholdRow> => ({
  id: 'verification-problems',
  sheetName: '核验问题清单',
  title: '住房安全有保障核验问题清单',
  clause: 'xikou2020-5.2',
  ...householdRows,
  blockOf: (row) => (isSuspected(row) ? SUSPECTED_BLOCK : undefined),
  goneMark: { column: 'list-state', text: '已没有问题' },
  columns: [
    ...whoColumns,
    phoneColumn,
    filled('recorded-method', '登记保障方式', 10, 'xikou2020-3.1', fromField('guaranteeMethod')),
    filled('problem', '问题', 40, 'xikou2020-4.2', problem),
    filled('clause', '条款', 10, 'proposal', ({ judgement }) => placeOf(judgement.clause)),
    foundOnColumn,
    proposed(
      'problem-state',
      '问题状态',
      10,
      'xikou2020-5.2',
      fromField('problemState'),
      problemStates(words, { person: 'verified-by', date: 'verified-on' }),
    ),
    proposed('verified-by', '核实人', 10, 'xikou2020-5.2', fromField('verifiedBy')),
    proposed('verified-on', '核实日期', 12, 'xikou2020-5.2', fromField('verifiedOn'), DATE),
    filled('app', '核验手机APP填报', 22, 'xikou2020-5.2', appEntry),
    proposed('reported-on', '上报日期', 12, 'xikou2020-5.2', fromField('reportedOn'), DATE),
    proposed(
      'kind',
      '整改措施类别',
      14,
      'xikou2020-5.3',
      fromField('rectificationKind'),
      termsOf(words.rectificationKind),
    ),
    proposed('responsible', '责任人', 12, 'xikou2020-2', responsible),
    clerks('corrected-on', '修正日期', 12, 'xikou2020-4.3', DATE),
    clerks('remark', '备注', 20, 'proposal'),
    filled('list-state', '清单状态', 18, 'proposal', listState),
    sourceColumn,
  ],
});

const SUSPECTED_BLOCK = '以下各户的问题疑似、尚未核实清楚，严禁在核验手机APP中填报';

/** 核验问题清单 (S1 五（二）): what the verification found, with how far it has been looked into. */
export const verificationProblems = generatedSheet<LedgerInput, HouseholdRow>({
  define: defineProblemList,
  regimes: ['2020'],
  rowsOf: ({ households }) => households.filter(hasProblem),
  explanation:
    '发现的问题由乡政府立即组织现场调查核实并向区住房城乡建委报告；只有核实属实的，才可在核验手机APP中填报。',
  remark: ({ households }) => {
    const suspected = households.filter((row) => hasProblem(row) && isSuspected(row)).length;
    return suspected === 0 ? '' : `其中疑似${suspected}户，核实清楚前不得填报`;
  },
});

function hasProblem(row: HouseholdRow): boolean {
  const { result } = row.judgement;
  if (result === 'removed-dead' || result === 'moved-out') return false;
  return result === 'problem' || isSuspected(row) || statesOf(row).some(isOpen);
}

/** What the household's list, this very sheet and the 整改台账 say of how far the problem is. */
function statesOf({ household, saidElsewhere }: HouseholdRow): readonly Reading<ProblemState>[] {
  return [statementOf(household), ...saidElsewhere.statements].map(({ state }) => state);
}

function isOpen(state: Reading<ProblemState>): boolean {
  if (state.state === 'read') return state.value !== 'ruled-out' && state.value !== 'closed';
  return state.state === 'unreadable';
}

/** The one gate before everything that is handed in. */
function gateOf({ household, saidElsewhere }: HouseholdRow): Withheld | undefined {
  return withheld(household, saidElsewhere);
}

function isSuspected(row: HouseholdRow): boolean {
  return gateOf(row) !== undefined;
}

/** What the clerk wrote down as found, else why the household is a problem. */
function problem(row: HouseholdRow): string {
  const told = fromField('foundProblem')(row);
  const { reason } = row.judgement;
  return typeof told === 'string' ? `${told}；${reason}` : reason;
}

function appEntry(row: HouseholdRow): string {
  const gate = gateOf(row);
  if (gate !== undefined) return `不得填报：${whyNot(row, gate)}`;
  const stated = statesOf(row).filter((state) => state.state === 'read');
  if (stated.length === 0) return '填写问题状态后再填报';
  return stated.some(isOpen) ? '可以填报' : '已排除或已销号，不填报';
}

/** Who has answered here, but not where the suspicion was written down, is told where it still stands. */
function whyNot({ household, saidElsewhere }: HouseholdRow, { unanswered }: Withheld): string {
  if (unanswered) return '缺核实人或核实日期';
  const { state } = statementOf(household);
  const stillSays = state.state === 'read' && saidElsewhere.statements.some(isAnsweredFor);
  return stillSays ? `名单中仍写“${state.raw.trim()}”` : '尚未核实清楚';
}

function listState(row: HouseholdRow): string {
  return isSuspected(row) ? '待核实' : '待整改';
}
