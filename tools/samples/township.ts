import { type PeopleMaker, peopleMaker, phoneNumber } from './people';
import { type Random, seededRandom } from './random';

/** A person of a sample household; the first of the household is its head. */
export interface SamplePerson {
  readonly name: string;
  readonly idNumber: string;
  readonly relation: string;
}

/** What is true of a sample household, before a clerk writes it down. */
export interface SampleHousehold {
  readonly code: string;
  readonly village: string;
  readonly group: string;
  readonly members: readonly SamplePerson[];
  readonly phone: string;
  readonly householdType: string;
  readonly monitoringType: string;
  readonly address: string;
  readonly footprint: string;
  readonly photo: string;
  readonly floors: number;
  readonly builtYear: number;
  readonly structure: string;
  readonly area: number;
  readonly grade: 'A级' | 'B级';
  /** Appraised in or after 2020. */
  readonly appraised: { readonly year: number; readonly month: number; readonly day: number };
}

export const TOWN = '高燕镇';
const TOWN_CODE = '500229108';

/** Villages of the sample township with the number of households in each. */
export const VILLAGES = [
  { name: '红军村', households: 23 },
  { name: '石梁村', households: 25 },
  { name: '双河村', households: 20 },
  { name: '青杠社区', households: 17 },
  { name: '柏树村', households: 34 },
] as const;

const GROUPS = ['一组', '二组', '三组', '四组', '五组'];
const STRUCTURES = ['砖混', '砖混', '砖混', '砖木', '砖混', '钢混', '木结构'];
const RELATIONS = ['配偶', '之子', '之女', '之孙子', '之母亲'];
const MONITORED = ['脱贫不稳定户', '突发严重困难户'];

/** All households of the sample township, village by village; always the same. */
export function sampleTownship(): readonly SampleHousehold[] {
  const random = seededRandom(20240910);
  const people = peopleMaker(random);
  const households: SampleHousehold[] = [];
  for (const [villageIndex, village] of VILLAGES.entries()) {
    for (let i = 0; i < village.households; i++) {
      const group = GROUPS[Math.floor((i * GROUPS.length) / village.households)] ?? '一组';
      households.push(
        makeHousehold(random, people, villageIndex, village.name, group, households.length + 1),
      );
    }
  }
  return households;
}

function makeHousehold(
  random: Random,
  people: PeopleMaker,
  villageIndex: number,
  village: string,
  group: string,
  number: number,
): SampleHousehold {
  const builtYear = random.integer(1986, 2017);
  return {
    code: `${TOWN_CODE}${String(villageIndex + 201)}${String(number).padStart(4, '0')}`,
    village,
    group,
    members: makeMembers(random, people),
    phone: phoneNumber(number),
    householdType: random.chance(0.88) ? '脱贫户' : '脱贫不稳定户',
    monitoringType: random.chance(0.08) ? random.pick(MONITORED) : '',
    address: `${TOWN}${village}${group}${random.integer(1, 68)}号`,
    footprint: `50022910${villageIndex + 1}${String(10_000 + number * 7)}`,
    photo: `IMG_${String(2_000 + number * 3)}.jpg`,
    floors: random.pick([1, 1, 2, 2, 2, 3]),
    builtYear,
    structure: random.pick(STRUCTURES),
    area: random.integer(65, 168),
    grade: builtYear > 2005 && random.chance(0.7) ? 'A级' : 'B级',
    appraised: {
      year: random.pick([2020, 2020, 2021, 2021, 2022, 2023]),
      month: random.integer(3, 11),
      day: random.integer(1, 28),
    },
  };
}

function makeMembers(random: Random, people: PeopleMaker): SamplePerson[] {
  const head = { name: people.name(), idNumber: people.idNumber(1943, 1986), relation: '户主' };
  const others = RELATIONS.slice(0, random.pick([0, 1, 1, 2, 2, 3, 3, 4])).map((relation) => ({
    name: people.name(relation === '配偶' || relation === '之母亲' ? undefined : head.name[0]),
    idNumber: relation.startsWith('之孙')
      ? people.idNumber(2005, 2018)
      : people.idNumber(relation === '之母亲' ? 1935 : 1950, relation === '配偶' ? 1988 : 1998),
    relation,
  }));
  return [head, ...others];
}

/** The head of a household. */
export function headOf(household: SampleHousehold): SamplePerson {
  const head = household.members[0];
  if (head === undefined) throw new RangeError(`household ${household.code} has no members`);
  return head;
}
