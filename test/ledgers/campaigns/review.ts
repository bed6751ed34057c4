import { cellText, type CellValue } from '../../../src/domain/cell';
import type { RawTable } from '../../../src/domain/rawTable';
import { checkTables } from '../../../src/jobs/checkWorkbooks';
import { planReviewOver } from '../../../src/jobs/reviewWorkbooks';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import type { Campaign } from '../clerksOffice';
import { type Cells, fine, sheet } from '../submission/villageUnderTest';
import { ChangingList } from './changingList';

const SHEET = '办公室审核';
const BY = { 审核人: '测试甲', 审核日期: '2024-10-08' };
const RETURNED = { 审核意见: '退回', 退回原因: '录入错误', ...BY };

/** What the office says of a household, one after the other. */
const OPINIONS: readonly Cells[] = [
  {},
  RETURNED,
  { 审核意见: '通过', ...BY },
  { 审核意见: '通过' },
  { ...RETURNED, 退回原因: '其他', 退回说明: '缺照片', 审核日期: '2024-10-11' },
];
/** Households that are wrong, put right, die or leave. */
const CHANGES: readonly Cells[] = [
  {},
  { 鉴定日期: '2018' },
  { 身份证号: '123' },
  { 户籍状态: '已死亡销户' },
  { 联系电话: '19911112222' },
];

/** 办公室审核: households are returned, put right and passed, while the clerk edits all three sheets. */
export const officeReview: Campaign = {
  title: '办公室审核、审核记录和退回清单',
  sheets: [SHEET],
  begin: () => {
    const list = new ChangingList(fine, CHANGES, [{}, CHANGES[1]!, CHANGES[2]!, {}, {}]);
    const said = new Map<number, Cells>();
    return {
      plan: (standing) => {
        const setting = { profile: gaoyan2024, day: '2024-10-08' };
        const result = checkTables([sheet('住户表', list.households)], setting);
        const opinions = new Map(
          [...said].map(([who, cells]) => [cellText(list.households[who]!['户编号']), cells]),
        );
        return planReviewOver(
          result,
          standing.map((table) => (table.name === SHEET ? withOpinions(table, opinions) : table)),
        );
      },
      change: (who, which) => {
        if (which % 2 === 0) list.change(who, which / 2);
        else said.set(who % list.households.length, OPINIONS[which % OPINIONS.length]!);
      },
    };
  },
};

/** The sheet with opinions filled in as the office would, by household code. */
function withOpinions(table: RawTable, opinions: ReadonlyMap<string, Cells>): RawTable {
  const header = table.rows.find((row) => row.some((cell) => cellText(cell) === '审核意见')) ?? [];
  const at = (name: string): number => header.findIndex((cell) => cellText(cell) === name);
  const rows = table.rows.map((row) => {
    const cells: CellValue[] = [...row];
    for (const [name, value] of Object.entries(opinions.get(cellText(row[at('户编号')])) ?? {})) {
      while (cells.length <= at(name)) cells.push(null);
      cells[at(name)] = value;
    }
    return cells;
  });
  return { ...table, rows };
}
