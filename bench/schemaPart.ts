import type { CellValue } from '../src/domain/cell';
import { cellText } from '../src/domain/cell';
import { bigHouseholds } from '../tools/samples/bigHouseholds';

/**
 * The part of the rules that a schema library can say: which columns must be filled, which hold
 * numbers, which hold one of a few words. No spelling, no date, no judgement, no duplicates.
 */
export const REQUIRED = ['户编号', '户主姓名', '证件号码', '村（社区）', '现住房情况', '房屋地址'];
export const NUMBERS = ['家庭人口', '建筑层数', '建筑面积（㎡）'];
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  户类型: ['脱贫户', '监测对象', '脱贫不稳定户', '边缘易致贫户', '突发严重困难户'],
  户籍状态: ['正常', '户主变更', '已死亡销户', '已迁出'],
  现住房情况: ['自有农村住房', '敬（养）老院', '投亲靠友', '租住', '自有城市住房', '集体公租房'],
  规划许可: ['有', '无', '不清楚'],
  宅基地审批: ['有', '无', '不清楚'],
  不动产登记: ['有', '无', '不清楚'],
  是否改扩建: ['是', '否'],
  是否受地质灾害威胁: ['是', '否', '不清楚'],
  是否用作经营: ['是', '否'],
  鉴定等级: ['A级', 'B级', 'C级', 'D级'],
  房屋状况是否变化: ['是', '否'],
};
export const ID_PATTERN = '^\\d{17}[\\dX]$';

/** Rows as a schema library wants them: objects by header, empty cells left out. */
export function rowObjects(count: number): Record<string, string | number>[] {
  const { header, rows } = bigHouseholds(count);
  return rows.map((row) => {
    const object: Record<string, string | number> = {};
    header.forEach((name, column) => {
      const value = schemaValue(row[column]);
      if (value !== undefined) object[name] = value;
    });
    return object;
  });
}

function schemaValue(cell: CellValue | undefined): string | number | undefined {
  if (cell === null || cell === undefined || cell === '') return undefined;
  return typeof cell === 'number' ? cell : cellText(cell);
}

export function headerOf(): readonly string[] {
  return bigHouseholds(1).header;
}
