import { type CellValue, dayToSerial } from '../../../src/domain/cell';
import { CLERKS, two } from '../people';
import { at, type Random } from '../random';
import { headOf, type SampleHousehold } from '../township';
import type { LookBackCells } from './columns';

const AGENCY = '渝东房屋质量检测有限公司';
const TECHNICIANS = '镇村镇建设服务中心';
const HELPERS = ['金帮扶', '木帮扶', '水帮扶', '火帮扶'];

/** A real date cell. */
export function date(year: number, month: number, day: number): CellValue {
  return { kind: 'date', serial: dayToSerial(year, month, day) };
}

/** The cells of a household in good order, written as a careful clerk does. */
export function plainCells(household: SampleHousehold, random: Random): LookBackCells {
  const { year, month, day } = household.appraised;
  const censused = random.chance(0.45);
  const extended = random.chance(0.06) && household.builtYear < 2014;
  const villageNumber = Number(household.code.slice(9, 12)) - 201;
  return {
    village: household.village,
    group: household.group,
    code: household.code,
    head: headOf(household).name,
    idNumber: headOf(household).idNumber,
    headCount: household.members.length,
    phone: household.phone,
    householdType: household.householdType,
    monitoringType: household.householdType === '脱贫户' ? '' : household.householdType,
    status: '正常',
    housing: '自有农村住房',
    footprint: household.footprint,
    address: household.address,
    floors: household.floors,
    builtYear: household.builtYear,
    structure: household.structure,
    area: household.area,
    photo: household.photo,
    planning: household.builtYear > 2008 ? '有' : random.pick(['有', '无', '不清楚']),
    homestead: random.pick(['有', '有', '有', '无']),
    registration: random.pick(['有', '有', '无']),
    grade: household.grade,
    appraisedOn: date(year, month, day),
    appraiser: random.chance(0.75) ? AGENCY : TECHNICIANS,
    censusGrade: censused ? household.grade : null,
    censusDate: censused ? Math.min(year, 2021) : null,
    changed: '否',
    damage: '无',
    threat: random.chance(0.04) ? '是' : '否',
    extended: extended ? '是' : '否',
    extendedOn: extended ? `${household.builtYear + 3}年` : null,
    business: random.chance(0.05) ? '是' : '否',
    enteredBy: at(CLERKS, villageNumber),
    helper: random.pick(HELPERS),
  };
}

type DateWriting = (year: number, month: number, day: number) => CellValue;

/** The ways in which one and the same day is typed into the date column; the first is the usual one. */
export const dateWritings: readonly DateWriting[] = [
  date,
  (year, month, day) => `${year}.${month}.${day}`,
  (year, month, day) => `${year}-${two(month)}-${two(day)}`,
  (year, month) => `${year}年${month}月`,
  (year, month) => `${year}.${two(month)}`,
  (year, month, day) => dayToSerial(year, month, day),
  (year) => year,
  (year, month, day) => year * 10_000 + month * 100 + day,
  (year, month) => year * 100 + month,
  (year, month, day) => `${year}/${month}/${day}`,
  (year, month, day) => `${year}年${month}月${day}日`,
  (year) => `${year}年`,
];
