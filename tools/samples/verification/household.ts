import { date } from '../lookBack/household';
import { GIVEN_NAMES, type PeopleMaker, SURNAMES } from '../people';
import { at, type Random } from '../random';
import type { SampleCell } from '../sampleBook';

/** Columns of the 2020 sheet, as its clerk heads them. */
export const VERIFICATION_HEADERS = {
  serial: '序号',
  village: '村',
  group: '组',
  code: '户编号',
  head: '户主姓名',
  idNumber: '身份证号码',
  headCount: '家庭人口',
  formerMethod: '原保障方式',
  method: '现保障方式',
  way: '具体保障方式',
  project: '改造项目',
  renovationYear: '改造年度',
  finishedOn: '竣工日期',
  grade: '鉴定等级',
  appraisedOn: '鉴定日期',
  appraiser: '鉴定人员',
  mayGrade: '2020年5月鉴定等级',
  dangerous: '是否变为危房',
  workDone: '工作是否落实',
  movedOut: '是否搬离危房',
  livesSafely: '是否入住安全房屋',
  plateGrade: '标识牌等级',
  cardGrade: '明白卡等级',
  plateHung: '标识牌是否悬挂',
  plateWellFilled: '填写是否规范',
  plateRight: '结论是否准确',
  plateMatchesCard: '是否与明白卡一致',
  look: '看',
  listen: '听',
  note: '记',
  photograph: '拍',
  upload: '传',
  homeVisited: '是否入户',
  interviewed: '是否访谈本人',
  checkedOn: '核验日期',
  checkedBy: '核验人',
  team: '排查组',
  responsible: '核验责任人',
  found: '发现问题',
  state: '问题状态',
  verifiedBy: '核实人',
  verifiedOn: '核实日期',
  reportedOn: '上报日期',
  remark: '备注',
} as const;

export type VerificationColumn = keyof typeof VERIFICATION_HEADERS;
export type VerificationCells = Readonly<Record<VerificationColumn, SampleCell>>;
export type Class = '鉴定安全' | '改造安全' | '保障安全';

const WAYS = ['投亲靠友', '子女赡养', '租房', '敬老院', '福利院'];
const PROJECTS = ['危房改造', '危房改造', '易地扶贫搬迁'];
const APPRAISERS = ['甲鉴定员', '乙鉴定员', '丙鉴定员'];
const CHECKERS = ['子排查员', '丑排查员', '寅排查员', '卯排查员', '辰排查员', '巳排查员'];

/** A name for the nth household; no two of the first 400 are the same. */
function nameOf(index: number): string {
  const surname = index % SURNAMES.length;
  const given = (Math.floor(index / SURNAMES.length) + index) % GIVEN_NAMES.length;
  return at(SURNAMES, surname) + at(GIVEN_NAMES, given);
}

/** Of ten households five live in the house they had, three in a renovated one, two elsewhere. */
export function classOf(index: number): Class {
  const place = index % 10;
  if (place < 5) return '鉴定安全';
  return place < 8 ? '改造安全' : '保障安全';
}

export interface Place {
  readonly village: string;
  /** Number of the village, from 1. */
  readonly villageNumber: number;
  /** The village's party secretary. */
  readonly secretary: string;
  /** Number within the village, from 0. */
  readonly number: number;
}

/** A household in good order. `index` counts through the township. */
export function soundHousehold(
  index: number,
  place: Place,
  random: Random,
  people: PeopleMaker,
): VerificationCells {
  const own = classOf(index);
  const grade = random.chance(0.4) ? 'A级' : 'B级';
  const isOwn = own !== '保障安全';
  return {
    serial: index + 1,
    village: place.village,
    group: `${(place.number % 4) + 1}组`,
    code: `50010122${String(place.villageNumber).padStart(2, '0')}${String(index + 1).padStart(4, '0')}`,
    head: nameOf(index),
    idNumber: people.idNumber(1940, 1985),
    headCount: random.integer(1, 6),
    formerMethod: own,
    method: own,
    ...(isOwn ? ownHouse(grade, random) : elsewhere(random)),
    ...(own === '改造安全' ? renovated(random) : {}),
    ...checked(index, place, random),
  };
}

type Part = Partial<VerificationCells>;

function ownHouse(grade: string, random: Random) {
  return {
    way: null,
    project: null,
    renovationYear: null,
    finishedOn: null,
    grade,
    appraisedOn: date(2020, 5, random.integer(4, 28)),
    appraiser: random.pick(APPRAISERS),
    mayGrade: grade,
    dangerous: '否',
    workDone: null,
    movedOut: null,
    livesSafely: null,
    plateGrade: grade,
    cardGrade: grade,
    plateHung: '是',
    plateWellFilled: '是',
    plateRight: '是',
    plateMatchesCard: '是',
  } as const;
}

function elsewhere(random: Random) {
  return {
    ...ownHouse('A级', random),
    way: random.pick(WAYS),
    grade: null,
    appraisedOn: null,
    appraiser: null,
    mayGrade: null,
    dangerous: null,
    workDone: '是',
    movedOut: '是',
    livesSafely: '是',
    plateGrade: null,
    cardGrade: null,
    plateHung: null,
    plateWellFilled: null,
    plateRight: null,
    plateMatchesCard: null,
  } as const;
}

function renovated(random: Random): Part {
  const year = random.integer(2015, 2019);
  return {
    project: random.pick(PROJECTS),
    renovationYear: year,
    finishedOn: date(year, random.integer(7, 12), random.integer(1, 28)),
  };
}

function checked(index: number, { secretary }: Place, random: Random) {
  return {
    look: '√',
    listen: '√',
    note: '√',
    photograph: '√',
    upload: '√',
    homeVisited: '是',
    interviewed: '是',
    checkedOn: date(2020, 6, random.integer(11, 20)),
    checkedBy: random.pick(CHECKERS),
    team: (index % 12) + 1,
    responsible: secretary,
    found: '无',
    state: null,
    verifiedBy: null,
    verifiedOn: null,
    reportedOn: null,
    remark: null,
  } as const;
}
