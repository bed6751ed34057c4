import { judgementLabels } from '../../domain/summary';
import type { LedgerDefinition } from '../../domain/ledger';
import { clerks, DATE, filled, proposed } from '../columns';
import { generatedSheet } from '../generatedSheet';
import { householdRows, sourceColumn, whoColumns } from '../householdColumns';
import { outcomeLabels } from '../submission/identity';
import { OPINIONS, RETURN_REASONS } from './opinion';
import type { ReviewRow } from './reviewRow';

const OFFICE = 'gaoyan2024-1';

/** 核查状态 of brief §6.7, in the order in which a household goes through them. */
const STATES = [
  ...['未核', '内业已比对', '待外业', '外业已完成', '待鉴定', '已鉴定'],
  ...['已提交', '办公室退回', '办公室通过'],
] as const;

export const defineReviewSheet = (): LedgerDefinition<ReviewRow> => ({
  id: 'office-review',
  sheetName: '办公室审核',
  title: '办公室审核表',
  clause: OFFICE,
  ...householdRows,
  goneMark: { column: 'list-state', text: '本次名单中没有此户' },
  columns: [
    ...whoColumns,
    filled(
      'judgement',
      '初判',
      14,
      'gaoyan2024-4',
      ({ judgement }) => judgementLabels[judgement.result],
    ),
    filled(
      'outcome',
      '报送结论',
      13,
      'gaoyan2024-6',
      ({ preflight }) => outcomeLabels[preflight.outcome],
    ),
    filled('problems', '检查发现的问题', 46, OFFICE, ({ problems }) => linesOf(problems)),
    proposed('state', '核查状态', 12, 'proposal', stateOf, { oneOf: STATES }),
    clerks('opinion', '审核意见', 9, OFFICE, { oneOf: OPINIONS }),
    clerks('return-reason', '退回原因', 15, OFFICE, { oneOf: RETURN_REASONS }),
    clerks('return-explanation', '退回说明', 24, OFFICE),
    clerks('reviewed-by', '审核人', 10, OFFICE),
    clerks('reviewed-on', '审核日期', 12, OFFICE, DATE),
    filled('returns', '退回次数', 9, 'proposal', ({ returns }) => returns, { format: 'integer' }),
    filled('result', '审核结果', 34, 'proposal', resultOf),
    clerks('remark', '备注', 20, 'proposal'),
    filled('list-state', '名单状态', 18, 'proposal', () => '在册'),
    sourceColumn,
  ],
});

/** 办公室审核 (S2 §一): what the office says of each household, and what the check says of it beside. */
export const reviewSheet = generatedSheet<readonly ReviewRow[], ReviewRow>({
  define: defineReviewSheet,
  headersIn2020: { judgement: '核验结论' },
  clauseIn2020: 'xikou2020-4.3',
  rowsOf: (rows) => rows,
  explanation:
    '“审核意见”填通过或退回，并填审核人和审核日期，否则不算；退回的还要填退回原因，选“其他”的要写退回说明。退回的户列入“退回清单”，整改后再次生成本表即重新检查。',
  remark: (rows) => countsOf(rows),
});

export function linesOf(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.join('\n');
}

function stateOf({ opinion, judgement }: ReviewRow): string {
  if (opinion.kind === 'given') return `办公室${opinion.given.word}`;
  const { result, governing } = judgement;
  if (result === 'needs-clarification') return '未核';
  if (result === 'site-visit' || result === 'ledger+site-visit') return '待外业';
  return governing?.grade.state === 'read' ? '已鉴定' : '内业已比对';
}

/** What the opinion has come to, as a sentence: a 通过 over errors and a return put right ask to be looked at again. */
function resultOf({ opinion, errors, preflight }: ReviewRow): string | null {
  if (opinion.kind === 'none') return null;
  if (opinion.kind === 'refused') return `审核意见未采用：${opinion.why}`;
  const { word, person, date } = opinion.given;
  const by = `（${person}，${date}）`;
  if (word === '退回') {
    return errors === 0
      ? `已退回${by}，检查已没有错，请再次审核`
      : `已退回${by}，还有错${errors}处`;
  }
  const isReady = preflight.outcome === 'submitted' || preflight.outcome === 'removed-dead';
  return isReady
    ? `已通过${by}`
    : `已通过${by}，但检查结论是“${outcomeLabels[preflight.outcome]}”，请复核`;
}

function countsOf(rows: readonly ReviewRow[]): string {
  const said = (word: string): number =>
    rows.filter(({ opinion }) => opinion.kind === 'given' && opinion.given.word === word).length;
  const [passed, returned] = [said('通过'), said('退回')];
  const open = rows.length - passed - returned;
  return `应审${rows.length}户 ＝ 通过${passed} ＋ 退回${returned} ＋ 未审${open}`;
}
