import { peopleMaker } from './people';
import { type Random, seededRandom } from './random';
import { plainSheet, type Sample, type SampleCell } from './sampleBook';

const HOUSEHOLDS = 1000;
/** Households whose house was renovated stand first; only they are in the archive. */
const RENOVATED = 180;
const VILLAGES = ['红军村', '石梁村', '双河村', '青杠社区', '柏树村', '长坪村', '白果村', '大垭村'];
const GROUPS = 6;

/** The systems, by the names of their sheets. */
export const RECONCILED = { app: '核验APP', national: '国家扶贫系统', archive: '三年行动档案' } as const;

/** One thing that the comparison must find, and nothing beside them. */
export interface SeededDifference {
  readonly left: string;
  readonly right: string;
  /** 户编号, which every household has in truth. */
  readonly household: string;
  readonly headName: string;
  readonly kind: '不同' | '甲方缺失' | '乙方缺失' | '仅甲有' | '仅乙有' | '待确认';
  /** Empty where the whole household is meant. */
  readonly field: string;
}

interface Person {
  readonly name: string;
  readonly idNumber: string;
}

interface Truth {
  readonly number: number;
  readonly code: string;
  readonly village: string;
  readonly group: number;
  readonly members: readonly [Person, ...Person[]];
  readonly grade: 'A级' | 'B级';
  /** Year of renovation, of the renovated. */
  readonly renovated: number | undefined;
}

/** What one system writes of a household instead of the truth. */
interface AppEntry {
  readonly code: SampleCell;
  readonly head: Person;
  readonly idCell: SampleCell;
  readonly village: string;
  readonly grade: string | null;
  readonly method: string;
  readonly year: number | null;
  readonly size: number;
}

/** Where each fault stands: every `step`th household from `from` on, `count` times, so that none has two. */
const SEEDS = {
  wrongMethod: { from: 2, step: 17, count: 9 },
  otherGrade: { from: 5, step: 17, count: 7 },
  otherYear: { from: 9, step: 17, count: 5 },
  noRecord: { from: 12, step: 17, count: 4 },
  memberIsHead: { from: 200, step: 60, count: 12 },
  strangerIsHead: { from: 203, step: 60, count: 6 },
  dangerous: { from: 207, step: 60, count: 10 },
  otherSize: { from: 211, step: 50, count: 15 },
  otherVillage: { from: 214, step: 140, count: 3 },
  noGrade: { from: 222, step: 60, count: 8 },
  notNational: { from: 225, step: 90, count: 7 },
  notInApp: { from: 229, step: 120, count: 5 },
  digitsLost: { from: 233, step: 120, count: 6 },
} as const;

type Seed = keyof typeof SEEDS;

function isSeeded({ number }: Truth, seed: Seed): boolean {
  const { from, step, count } = SEEDS[seed];
  return number >= from && (number - from) % step === 0 && (number - from) / step < count;
}

function township(): readonly Truth[] {
  const random = seededRandom(20200611);
  const people = peopleMaker(random);
  const person = (from: number, to: number): Person => ({
    name: people.name(),
    idNumber: people.idNumber(from, to),
  });
  return Array.from({ length: HOUSEHOLDS }, (_, number) => ({
    number,
    code: `500229109${String(number + 1).padStart(5, '0')}`,
    village: VILLAGES[number % VILLAGES.length] ?? '',
    group: random.integer(1, GROUPS),
    members: [
      person(1940, 1985),
      ...Array.from({ length: random.integer(1, 3) }, () => person(1950, 1997)),
    ],
    grade: random.pick(['A级', 'B级'] as const),
    renovated: number < RENOVATED ? random.integer(2015, 2019) : undefined,
  }));
}

function appEntry(truth: Truth, former: Person): AppEntry {
  const [head, second] = truth.members;
  const shown = isSeeded(truth, 'memberIsHead') && second !== undefined ? second : head;
  const entered = isSeeded(truth, 'strangerIsHead') ? former : shown;
  const lost = isSeeded(truth, 'digitsLost');
  return {
    code: lost ? null : truth.code,
    head: entered,
    idCell: lost
      ? { kind: 'long-number', text: `${entered.idNumber.slice(0, 15)}000` }
      : entered.idNumber,
    village: isSeeded(truth, 'otherVillage') ? nextVillage(truth.village) : truth.village,
    grade: appGrade(truth),
    method: truth.renovated === undefined || isSeeded(truth, 'wrongMethod') ? '鉴定安全' : '改造安全',
    year: appYear(truth),
    size: truth.members.length + (isSeeded(truth, 'otherSize') ? 1 : 0),
  };
}

function nextVillage(village: string): string {
  return VILLAGES[(VILLAGES.indexOf(village) + 1) % VILLAGES.length] ?? village;
}

function appGrade(truth: Truth): string | null {
  if (isSeeded(truth, 'noGrade')) return null;
  if (isSeeded(truth, 'dangerous')) return 'C级';
  if (!isSeeded(truth, 'otherGrade')) return truth.grade;
  return truth.grade === 'A级' ? 'B级' : 'A级';
}

function appYear(truth: Truth): number | null {
  if (truth.renovated === undefined || isSeeded(truth, 'wrongMethod')) return null;
  return truth.renovated + (isSeeded(truth, 'otherYear') ? 1 : 0);
}

const APP_HEADER = [
  ...['户编号', '户主姓名', '户主证件号码', '家庭人口数', '行政村', '村民小组'],
  ...['住房安全有保障方式', '鉴定等级', '改造年度'],
];
const NATIONAL_HEADER = ['户编号', '行政村', '自然村', '姓名', '证件号码', '与户主关系', '是否危房户'];
const ARCHIVE_HEADER = ['户主姓名', '身份证号', '村', '组', '危改年度', '改造方式', '验收等级'];
const KEY_HEADER = ['甲系统', '乙系统', '所在户的编号', '何人', '差异类型', '何项'];

function appRows(truths: readonly Truth[]): SampleCell[][] {
  const random = seededRandom(1);
  const former = peopleMaker(seededRandom(2));
  return truths.flatMap((truth) => {
    const stranger = { name: former.name(), idNumber: former.idNumber(1925, 1938) };
    if (isSeeded(truth, 'notInApp')) return [];
    const entry = appEntry(truth, stranger);
    const { code, head, idCell, village, grade, method, year, size } = entry;
    const place = [village, writtenGroup(random, truth.group)];
    return [[code, writtenName(random, head.name), idCell, size, ...place, method, grade, year]];
  });
}

function nationalRows(truths: readonly Truth[]): SampleCell[][] {
  const random = seededRandom(3);
  return truths
    .filter((truth) => !isSeeded(truth, 'notNational'))
    .flatMap(({ code, village, group, members }) =>
      members.map(({ name, idNumber }, index) => [
        ...[code, `高燕镇${village}`, `${group}组`, name, writtenNumber(random, idNumber)],
        ...[index === 0 ? '户主' : '其他', '否'],
      ]),
    );
}

function archiveRows(truths: readonly Truth[]): SampleCell[][] {
  const random = seededRandom(4);
  return truths
    .filter((truth) => truth.renovated !== undefined && !isSeeded(truth, 'noRecord'))
    .map(({ members: [{ name, idNumber }], village, group, renovated = 0, grade }) => [
      ...[writtenName(random, name), writtenNumber(random, idNumber)],
      ...[village.replace(/村$/, ''), writtenGroup(random, group)],
      ...[renovated, '修缮加固', grade],
    ]);
}

/** Ways of writing that are no difference (brief §5). */
function writtenName(random: Random, name: string): string {
  return random.chance(0.1) ? Array.from(name).join('　') : name;
}

function writtenNumber(random: Random, number: string): string {
  if (random.chance(0.05)) return number.replace(/\d/g, (digit) => fullWidth(digit));
  return random.chance(0.1) ? ` ${number.toLowerCase()}` : number;
}

function fullWidth(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}

const GROUP_NUMERALS = '一二三四五六';

function writtenGroup(random: Random, group: number): string | number {
  const numeral = GROUP_NUMERALS.charAt(group - 1);
  return random.pick([`${group}组`, `第${numeral}组`, `${numeral}社`, group]);
}

/** Everything that the comparison of the three systems must find. */
export function seededDifferences(): readonly SeededDifference[] {
  return township().flatMap(differencesOf);
}

function differencesOf(truth: Truth): readonly SeededDifference[] {
  const { app, national, archive } = RECONCILED;
  const found: SeededDifference[] = [];
  const add = (
    seed: Seed,
    kind: SeededDifference['kind'],
    field: string,
    right: string = national,
    left: string = app,
  ): void => {
    if (!isSeeded(truth, seed)) return;
    const headName = truth.members[0].name;
    found.push({ left, right, household: truth.code, headName, kind, field });
  };
  add('memberIsHead', '不同', '户主姓名');
  add('strangerIsHead', '不同', '户主姓名');
  add('dangerous', '不同', '鉴定等级');
  add('otherSize', '不同', '家庭人口');
  add('otherVillage', '不同', '村');
  add('noGrade', '甲方缺失', '鉴定等级');
  add('notNational', '仅甲有', '');
  add('notInApp', '仅乙有', '');
  add('digitsLost', '待确认', '');
  add('wrongMethod', '不同', '住房保障方式', archive);
  add('otherGrade', '不同', '鉴定等级', archive);
  add('otherYear', '不同', '列入危改年度', archive);
  add('noRecord', '仅甲有', '', archive);
  return found;
}

/** F9: three systems over one township, with seeded differences and the sheet that names them (brief §13). */
export function reconciliationSample(): Sample {
  const truths = township();
  const key = seededDifferences().map(({ left, right, household, headName, kind, field }) => [
    ...[left, right, household, headName, kind, field],
  ]);
  return {
    file: '比对大样本.xlsx',
    shows: [
      `同一个乡 ${HOUSEHOLDS} 户在三个系统中的导出表：核验APP 一户一行，国家扶贫系统一人一行，三年行动档案只有 ${RENOVATED} 户危改户中有记录的。`,
      `埋有 ${key.length} 处差异，逐处列在“答案”表；姓名、证件号码、组的不同写法不是差异。用 \`anju reconcile 比对大样本.xlsx\` 比对。`,
    ],
    content: {
      sheets: [
        plainSheet(RECONCILED.app, APP_HEADER, appRows(truths)),
        plainSheet(RECONCILED.national, NATIONAL_HEADER, nationalRows(truths)),
        plainSheet(RECONCILED.archive, ARCHIVE_HEADER, archiveRows(truths)),
        plainSheet('答案', KEY_HEADER, key),
      ],
    },
  };
}
