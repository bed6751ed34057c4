import { type CellValue, dayToSerial } from '../../src/domain/cell';
import type { Random } from './random';

/** Values of a column that repeat from household to household, tidy and as clerks slip. */
export interface RepeatingColumn {
  readonly header: string;
  readonly tidy: readonly CellValue[];
  /** Untidy ways of writing; empty where a clerk can hardly slip. */
  readonly messy: readonly CellValue[];
  /** Filled only for households that were visited, or that live elsewhere. */
  readonly only?: Circumstance;
}

/** What some households have in common, so that the cells of one row belong together. */
export type Circumstance = 'visited' | 'elsewhere';

function repeating(
  header: string,
  tidy: readonly CellValue[],
  messy: readonly CellValue[] = [],
): RepeatingColumn {
  return { header, tidy, messy };
}

function only(
  circumstance: Circumstance,
  header: string,
  tidy: readonly CellValue[],
): RepeatingColumn {
  return { header, tidy, messy: [], only: circumstance };
}

function dates(fromYear: number, toYear: number): CellValue[] {
  const all: CellValue[] = [];
  for (let serial = dayToSerial(fromYear, 1, 1); serial < dayToSerial(toYear + 1, 1, 1); serial++) {
    all.push({ kind: 'date', serial });
  }
  return all;
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Mostly one value, now and then another. */
function mostly(usual: CellValue, times: number, ...others: readonly CellValue[]): CellValue[] {
  return [...new Array<CellValue>(times).fill(usual), ...others];
}

/** Columns whose texts repeat, in the order of the list; the columns of a household's own texts come first. */
export const repeatingColumns: readonly RepeatingColumn[] = [
  repeating(
    '组',
    numbers(1, 10).map((n) => `${n}组`),
    ['三组', '第3组', '3社', 3, '03组', '1、2组'],
  ),
  repeating('证件类型', ['居民身份证']),
  repeating('家庭人口', [1, 2, 2, 3, 3, 4, 5, 6], ['5人', '4+1', '３', null]),
  repeating('户类型', mostly('脱贫户', 8, '脱贫不稳定户', '突发严重困难户'), ['建档立卡贫困户', null]),
  repeating('监测对象类别', mostly(null, 40, '脱贫不稳定户'), ['边缘易致贫户', '/']),
  repeating('户籍状态', mostly('正常', 150, '已死亡销户', '户主变更', '已迁出'), ['正常', '死亡']),
  repeating('现住房情况', ['自有农村住房'], ['自有住房', '借住亲戚', null]),
  only('elsewhere', '其他安全住房类别', mostly('投亲靠友', 20, '敬老院', '随儿子居住')),
  only('elsewhere', '核实人', ['甲队员', '乙队员']),
  only('elsewhere', '核实日期', [...dates(2024, 2024).slice(260, 290), '2024.9', null]),
  repeating('录入方式', ['自动关联', '自动关联', '手动'], [null]),
  repeating('建筑层数', [1, 1, 2, 2, 2, 3], ['二层', '2层', '一楼一底', '2.5层', null]),
  repeating('建筑年代', numbers(1978, 2018), ['1998年', '2001-2010年', '八十年代', null]),
  repeating('结构类型', ['砖混', '砖混', '砖木', '钢混', '土木'], ['土坯房', '砖房', '砖混结构', null]),
  repeating('建筑面积（㎡）', numbers(50, 180), ['120㎡', '120平方米', '４间', '95 m2', null]),
  repeating('规划许可', ['有', '无', '不清楚'], ['√', null]),
  repeating('宅基地审批', ['有', '无', '不清楚'], ['√', '正在办理']),
  repeating('不动产登记', ['有', '无', '不清楚'], ['√', '有，未办证']),
  repeating('是否改扩建', mostly('否', 12, '是'), ['×', '无', '□是 ☑否', null]),
  repeating('改扩建时间', mostly(null, 60, 2016, '2021.5')),
  repeating('是否受地质灾害威胁', mostly('否', 15, '是'), ['×', '不清楚', null]),
  repeating('是否用作经营', mostly('否', 15, '是'), ['×', '0', null]),
  repeating('有无裂缝、变形、倾斜', mostly('无', 15, '有'), ['否', '×', null]),
  repeating('鉴定等级', mostly('B级', 10, ...mostly('A级', 8), 'C级', 'D级'), [
    ...['Ｂ级', 'b', 'C级危房', 'A、安全', 'CD级', '三级', '未鉴定', '安全'],
    null,
  ]),
  repeating('鉴定日期', dates(2020, 2023), [
    ...['2019.12', '2021年6月', '2022-05-11', '2020年前', '2019-2020', '未鉴定', '不详'],
    ...[2021, 202005, 20211105, 2020.1, null],
  ]),
  repeating('鉴定机构', ['渝东房屋质量检测有限公司', '镇村镇建设服务中心'], [null]),
  repeating('房屋状况是否变化', mostly('否', 60, '是'), ['无', null]),
  repeating('变化原因', mostly(null, 60, '自然老化')),
  only('visited', '实际核实时间', [...dates(2024, 2024).slice(254, 286), '9月20日', null]),
  only('visited', '核实责任人', mostly('丙队员', 20, '丁队员', null)),
  only('visited', '现场结论', mostly('未改变', 20, '与现状不符', '未变')),
  repeating('备注', mostly(null, 60, '户主在外务工', '随儿子居住'), [null, null, '2023年死亡']),
];

/** Draws one value; a tidy one unless the clerk slips. */
export function drawFrom(column: RepeatingColumn, random: Random, slips: number): CellValue {
  const values = column.messy.length > 0 && random.chance(slips) ? column.messy : column.tidy;
  return random.pick(values);
}
