import { peopleMaker } from '../people';
import { seededRandom } from '../random';
import { plainSheet, type Sample } from '../sampleBook';
import {
  classOf,
  soundHousehold,
  VERIFICATION_HEADERS,
  type VerificationCells,
  type VerificationColumn,
} from './household';
import { type SeededFault, seededFaults } from './seeded';

/** Villages with their party secretaries and households: 387 in all, as the notice counts (S1 一). */
const VILLAGES = [
  { name: '青龙村', secretary: '甲支书', households: 52 },
  { name: '九树村', secretary: '乙支书', households: 47 },
  { name: '石坪村', secretary: '丙支书', households: 61 },
  { name: '大湾村', secretary: '丁支书', households: 39 },
  { name: '双桥村', secretary: '戊支书', households: 44 },
  { name: '马鞍村', secretary: '己支书', households: 58 },
  { name: '长岭村', secretary: '庚支书', households: 49 },
  { name: '溪口社区', secretary: '辛支书', households: 37 },
] as const;

/** A row of the sample with what was put wrong in it. */
export interface VerificationRow {
  readonly cells: VerificationCells;
  readonly fault: SeededFault | undefined;
}

/** Households stand this far apart that get a fault. */
const FIRST_FAULT = 7;
const FAULT_DISTANCE = 9;

/** All rows, village by village; always the same. */
export function verificationRows(): readonly VerificationRow[] {
  const random = seededRandom(20200611);
  const people = peopleMaker(random);
  const waiting = [...seededFaults];
  const rows: VerificationRow[] = [];
  let due = FIRST_FAULT;
  for (const [villageIndex, { name, secretary, households }] of VILLAGES.entries()) {
    for (let number = 0; number < households; number++) {
      const index = rows.length;
      const place = { village: name, villageNumber: villageIndex + 1, secretary, number };
      const sound = soundHousehold(index, place, random, people);
      const fault = index < due ? undefined : takeFault(waiting, index);
      if (fault !== undefined) due = index + FAULT_DISTANCE;
      rows.push({ cells: { ...sound, ...fault?.cells }, fault });
    }
  }
  if (waiting.length > 0) throw new RangeError(`${waiting.length} faults found no household`);
  return rows;
}

/** The next fault for a household of its class, if one waits for it. */
function takeFault(waiting: SeededFault[], index: number): SeededFault | undefined {
  const position = waiting.findIndex((fault) => fault.of === classOf(index));
  return position < 0 ? undefined : waiting.splice(position, 1)[0];
}

const COLUMNS = Object.keys(VERIFICATION_HEADERS) as VerificationColumn[];

/** The 2020 verification of a township of 387 households, with one fault of every kind. */
export function verificationSample(): Sample {
  const rows = verificationRows().map(({ cells }) => COLUMNS.map((column) => cells[column]));
  const headers = COLUMNS.map((column) => VERIFICATION_HEADERS[column]);
  const titles = ['溪口乡脱贫攻坚住房安全有保障核验登记表', '填报单位：溪口乡　填报日期：2020年6月'];
  return {
    file: '核验_溪口乡示例.xlsx',
    shows: [
      '2020年住房安全有保障核验的登记表，387户一户一行，用 `--profile xikou-2020` 检查。',
      '每一种差错放了一户：归类、改造时间、危房、保障安全三问、标识牌和明白卡、看听记拍传、疑似问题、上报、期限。',
    ],
    content: { sheets: [plainSheet('核验表', headers, rows, titles)] },
  };
}
