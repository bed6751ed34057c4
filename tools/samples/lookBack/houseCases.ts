import type { CellValue } from '../../../src/domain/cell';
import type { Judgement } from '../../../src/domain/preliminaryJudgement';
import type { LookBackCells } from './columns';
import { date } from './household';
import type { SeededCase } from './seededCase';

const NO_CENSUS: LookBackCells = { censusGrade: null, censusDate: null };
const NO_RECORD: LookBackCells = { ...NO_CENSUS, appraisedOn: null, appraiser: null };

function appraised(
  at: number,
  grade: CellValue,
  appraisedOn: CellValue,
  judgement: Judgement | undefined,
  about: string,
  extra: LookBackCells = {},
): SeededCase {
  const cells = { ...NO_CENSUS, grade, appraisedOn, ...extra };
  return judgement === undefined ? { at, about, cells } : { at, about, cells, judgement };
}

function visited(officer: string, month: number, day: number, outcome: string): LookBackCells {
  return { visitedOn: date(2024, month, day), officer, outcome };
}

/** Conclusions that are old, missing, doubtful or bad (S2 三(五), 四(四)2). */
export const appraisalCases: readonly SeededCase[] = [
  appraised(1, 'B级', '2019.12', 'site-visit', '鉴定日期“2019.12”，早于2020年（T2）'),
  appraised(21, 'A级', 2018, 'site-visit', '鉴定日期只有年份2018，早于2020年（T2）'),
  appraised(43, 'B', date(2019, 12, 31), 'site-visit', '鉴定日期2019-12-31，早于2020年一天（T2）'),
  appraised(44, 'B', date(2020, 1, 1), 'preliminarily-safe', '鉴定日期2020-01-01，恰好不早于2020年'),
  appraised(59, 'Ｂ级', '2019年12月份', 'site-visit', '等级为全角，鉴定日期早于2020年（T2）'),
  appraised(84, 'B级', '2020年前', 'site-visit', '鉴定日期“2020年前”（T2）'),
  appraised(94, 'B级', '2019年9月', 'preliminarily-safe', '早于2020年，外业核实未改变，T2已关闭', visited('甲队员', 9, 20, '未改变')),
  appraised(104, 'A级', '2017.6', 'preliminarily-safe', '早于2020年，外业核实未改变，T2已关闭', visited('乙队员', 9, 22, '未发生改变')),
  appraised(11, '未鉴定', null, 'site-visit', '未鉴定（T2）', NO_RECORD),
  appraised(67, '/', '无', 'site-visit', '等级“/”、日期“无”（T2）', { appraiser: null }),
  appraised(78, '未鉴定', '未鉴定', 'site-visit', '此前无结论，却填“未改变”', { appraiser: null, ...visited('丙队员', 9, 25, '未改变') }),
  appraised(34, 'B级', '2019-2020', 'needs-clarification', '鉴定日期“2019-2020”，无法判定年份'),
  appraised(90, 'B级', '不详', undefined, '有等级，鉴定日期“不详”'),
  appraised(51, 'A级', 2020.1, 'preliminarily-safe', '鉴定日期为数字2020.1，月份不明，年份可用'),
  appraised(6, 'Ｃ级', date(2021, 6, 18), 'ledger', 'C级（2020年以后鉴定），等级为全角'),
  appraised(32, 'C', '2022.5.11', 'ledger', 'C级（2020年以后鉴定）'),
  appraised(64, 'D级', date(2023, 4, 7), 'ledger', 'D级（2020年以后鉴定）', { remark: '拟纳入2025年危改' }),
  appraised(99, 'd级', '2021年10月', 'ledger', 'D级（2020年以后鉴定），等级为小写'),
  appraised(24, 'C级危房', '2018.7', 'ledger+site-visit', 'C级，且早于2020年（T2）'),
  appraised(85, 'D级', 2017, 'ledger+site-visit', 'D级，且早于2020年（T2）'),
  appraised(49, 'CD级', '2021-08-03', undefined, '等级“CD级”，待确认是C还是D'),
  appraised(71, '三级', '2021年5月', 'needs-clarification', '等级“三级”，编码口径不明'),
  { at: 38, about: '本表B级，灾普D级，结论不一致', cells: { grade: 'B级', appraisedOn: '2020.6', censusGrade: 'D级', censusDate: 2021 } },
  { at: 95, about: '本表A级，灾普C级，结论不一致', cells: { grade: 'A级', appraisedOn: date(2022, 5, 6), censusGrade: 'C级', censusDate: 2021 } },
  appraised(53, 'B级', '2029.4', undefined, '鉴定日期在将来，疑为笔误'),
];

/** Missing information and changed houses (S2 四(四)1, 3; 五). */
export const conditionCases: readonly SeededCase[] = [
  { at: 10, about: '现状照片未填（T1）', cells: { photo: null }, judgement: 'site-visit' },
  { at: 47, about: '建筑年代、结构类型未填（T1）', cells: { builtYear: null, structure: null }, judgement: 'site-visit' },
  { at: 68, about: '建筑面积未填（T1）', cells: { area: null }, judgement: 'site-visit' },
  { at: 87, about: '房屋地址未填，图斑编号也未填（T1）', cells: { address: null, footprint: null }, judgement: 'site-visit' },
  { at: 60, about: '现住房情况未填（T1）', cells: { housing: null } },
  { at: 22, about: '房屋状况已变化，原因为自然灾害（T3）', cells: { changed: '是', changeCause: '自然灾害', damage: '有', remark: '7月暴雨后后墙有裂缝' }, judgement: 'site-visit' },
  { at: 79, about: '房屋状况已变化，原因为自然老化（T3）', cells: { changed: '√', changeCause: '自然老化' }, judgement: 'site-visit' },
  {
    at: 103,
    about: '房屋状况已变化，外业核实与现状不符，重新鉴定为C级',
    cells: {
      changed: '是',
      changeCause: '自然老化',
      ...visited('戊队员', 9, 29, '与现状不符'),
      newGrade: 'C级',
      newDate: date(2024, 10, 8),
      newAppraiser: '渝东房屋质量检测有限公司',
    },
  },
  { at: 56, about: '借住亲戚：借住还是投亲靠友须问清', cells: { housing: '借住亲戚' } },
  { at: 29, about: '是否改扩建为勾选框“□是 ☑否”，有无裂缝为“×”', cells: { extended: '□是 ☑否', extendedOn: null, damage: '×' }, judgement: 'preliminarily-safe' },
  { at: 74, about: '是否受地质灾害威胁为“☑”，是否用作经营为“□”', cells: { threat: '☑', business: '□' } },
  { at: 82, about: '鉴定后又改扩建', cells: { ...NO_CENSUS, appraisedOn: '2020.8', extended: '是', extendedOn: '2022年3月' } },
  { at: 40, about: '建筑面积写“120㎡”，层数写“二层”', cells: { area: '120㎡', floors: '二层' }, judgement: 'preliminarily-safe' },
  { at: 18, about: '层数写“一楼一底”，面积写“4间”', cells: { floors: '一楼一底', area: '4间' } },
  { at: 75, about: '灾普鉴定等级为公式，结果是 #N/A', cells: { censusGrade: { kind: 'error', code: '#N/A' }, censusDate: null }, formula: { column: 'censusGrade', formula: 'VLOOKUP(F{row},灾普!A:H,8,0)' } },
  { at: 50, about: '该行被隐藏', cells: {}, hidden: true, judgement: 'preliminarily-safe' },
  { at: 14, about: '鉴定等级格有批注', cells: {}, comment: { column: 'grade', text: '资料员：鉴定报告在镇村建中心，待复印。' }, judgement: 'preliminarily-safe' },
  { at: 98, about: '备注“疑似”', cells: { remark: '疑似同户两处住房，待核实' } },
  { at: 37, about: '备注以“=”开头，须当作文字原样保留', cells: { remark: '=同上' }, judgement: 'preliminarily-safe' },
];
