import { applyWrites } from '../../../src/domain/applyPlan';
import { cellText } from '../../../src/domain/cell';
import type { RawTable } from '../../../src/domain/rawTable';
import type { SheetWrite } from '../../../src/domain/writePlan';
import type { Campaign } from '../clerksOffice';
import { comparison } from './comparison';
import { officeReview } from './review';

/** What a clerk types into every row, by header. */
type Answers = Readonly<Record<string, string>>;

function withAnswers(table: RawTable, answers: Answers): RawTable {
  const headerRow = table.rows.findIndex((row) => row[0] === '序号');
  const header = table.rows[headerRow] ?? [];
  const rows = table.rows.map((row, index) =>
    index > headerRow && typeof row[0] === 'number'
      ? header.map((name, column) => answers[cellText(name)] ?? row[column] ?? null)
      : row,
  );
  return headerRow < 0 ? table : { ...table, rows };
}

/** The new sheets of the second run, once all rows of the first are answered. */
const answered = ({ title, begin }: Campaign, answers: Answers) => ({
  title: `${title}，填了以后`,
  writes: (): readonly SheetWrite[] => {
    const office = begin();
    const first = applyWrites([], office.plan([]).plan.writes, '');
    const { writes } = office.plan(first.map((table) => withAnswers(table, answers))).plan;
    return writes.filter(({ kind }) => kind === 'create-sheet');
  },
});

/** Sheets that come only once a clerk has answered. */
export const answeredSheets = [
  answered(comparison, { 以何为准: '甲', 修正系统: '国家扶贫系统' }),
  answered(officeReview, {
    ...{ 审核意见: '退回', 退回原因: '录入错误', 退回说明: '请核对' },
    ...{ 审核人: '甲审核', 审核日期: '2024-10-08', 审核时间: '2024-10-08' },
  }),
];
