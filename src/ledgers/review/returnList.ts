import { cellText, type CellValue } from '../../domain/cell';
import type { LedgerDefinition } from '../../domain/ledger';
import { clerks, DATE, filled } from '../columns';
import { dayCell } from '../comparison/dayCell';
import { generatedSheet } from '../generatedSheet';
import { householdRows, whoColumns } from '../householdColumns';
import { collectorLines } from '../submission/preflightSheet';
import type { GivenOpinion } from './opinion';
import { linesOf } from './reviewSheet';
import type { ReviewRow } from './reviewRow';

/** A household that is returned to its village. */
export interface ReturnedRow extends ReviewRow {
  readonly given: GivenOpinion;
}

const OFFICE = 'gaoyan2024-1';

/** Every return of a household is a row of its own. */
const keyOf = ({ household, returns }: ReturnedRow): string =>
  JSON.stringify([household.key, returns]);

const defineReturnList = (): LedgerDefinition<ReturnedRow> => ({
  id: 'return-list',
  sheetName: '退回清单',
  title: '退回整改清单',
  clause: OFFICE,
  ...householdRows,
  keyOf,
  identities: householdRows.identities.map((identity) => ({
    ...identity,
    columns: ['round', ...identity.columns],
  })),
  goneMark: { column: 'list-state', text: '已通过或已撤回退回' },
  columns: [
    ...whoColumns,
    filled('round', '第几次退回', 10, OFFICE, ({ returns }) => String(returns)),
    filled('reason', '退回原因', 15, OFFICE, ({ given }) => given.reason),
    filled('explanation', '退回说明', 24, OFFICE, ({ given }) => given.explanation || null),
    filled('returned-by', '审核人', 10, OFFICE, ({ given }) => given.person),
    filled('returned-on', '退回日期', 12, OFFICE, ({ given }) => dayCell(given.date), DATE),
    filled('problems-then', '退回时的问题', 40, OFFICE, ({ problems }) => linesOf(problems), {
      once: true,
    }),
    filled('problems', '现在的问题', 40, OFFICE, ({ problems }) => linesOf(problems) ?? '没有了'),
    filled('mended', '已改正', 30, OFFICE, mended),
    filled('to-do', '怎么改', 36, OFFICE, toDo),
    clerks('measures', '整改情况', 24, OFFICE),
    clerks('mended-by', '整改人', 10, OFFICE),
    clerks('mended-on', '整改日期', 12, OFFICE, DATE),
    filled('list-state', '清单状态', 24, 'proposal', ({ errors }) =>
      errors === 0 ? '检查已没有错，请办公室再审' : '待整改',
    ),
    filled('source', '来源', 20, 'proposal', ({ sourceReference }) => sourceReference),
  ],
});

/** 退回清单: what goes back to the villages, what was found when it was returned and what is left of it now. */
export const returnList = generatedSheet<readonly ReturnedRow[], ReturnedRow>({
  define: defineReturnList,
  clauseIn2020: 'xikou2020-4.3',
  rowsOf: (rows) => rows,
  explanation:
    '按“现在的问题”逐条改正本村名单，并填写整改情况、整改人、整改日期；改好后交办公室，再次检查会在“已改正”里列出已经消除的问题。',
});

/** What was found when the row was returned and is found no more. */
function mended({ problems }: ReturnedRow, standing: (column: string) => CellValue): string | null {
  const then = cellText(standing('problems-then'))
    .split('\n')
    .filter((line) => line !== '');
  return linesOf(then.filter((line) => !problems.includes(line)));
}

/** By the reason of the return, and who is to collect what is missing. */
function toDo({ given, preflight, setting }: ReturnedRow): string | null {
  const { roles } = setting.profile;
  const missing = collectorLines(preflight, {
    desk: roles.enteredBy,
    site: roles.siteVisitOfficer,
  });
  const first = WHAT_TO_DO[given.reason] ?? '按退回说明改正';
  return linesOf([first, ...(missing === '' ? [] : [`补填：${missing}`])]);
}

const WHAT_TO_DO: Readonly<Record<string, string>> = {
  录入错误: '对照原件改正录错的内容，不要改没有问题的行',
  鉴定报告不完善: '请鉴定机构补全报告（等级、日期、签章），再改鉴定等级和日期',
};
