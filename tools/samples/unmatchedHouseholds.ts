import { cellText, type CellValue } from '../../src/domain/cell';
import { peopleMaker } from './people';
import { at, type Random, seededRandom } from './random';

/** Two lists of households of which no key says who is who, and the pairs that are one in truth. */
export interface UnmatchedHouseholds {
  readonly header: readonly string[];
  readonly left: readonly (readonly CellValue[])[];
  readonly right: readonly (readonly CellValue[])[];
  /** Positions among the rows of either list. */
  readonly pairs: readonly (readonly [left: number, right: number])[];
}

interface Person {
  readonly name: string;
  readonly id: string;
  readonly village: number;
  readonly group: number;
}

/** What a list writes of a person: number, name, village, group. */
type Entry = readonly [id: CellValue, name: string, village: string, group: CellValue];

const HEADER = ['证件号码', '户主姓名', '村', '组'] as const;
const HOUSEHOLDS_PER_VILLAGE = 200;
const GROUPS = 8;
/** Of a hundred households of either list, those that really stand there alone. */
const ALONE = 0.25;
const SURNAMES = '王李张刘陈杨黄赵周吴徐孙朱马胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡';
const GIVEN = '明红华平英军云珍兰芳玉丽国志建强伟刚清秀贵福德文学成义辉琴生忠永荣正祥艳凤光会娟波良';

/** A list of either side, seeded: the same every time. `count` households that stand in both, about as many a third alone. */
export function unmatchedHouseholds(count: number, seed = 2024): UnmatchedHouseholds {
  const random = seededRandom(seed);
  const { idNumber } = peopleMaker(random);
  const villages = Math.max(1, Math.round(count / HOUSEHOLDS_PER_VILLAGE));
  const person = (): Person => ({
    name: personName(random),
    id: idNumber(1930, 1999),
    village: random.integer(0, villages - 1),
    group: random.integer(1, GROUPS),
  });
  const left: Entry[] = [];
  const right: Entry[] = [];
  const pairs: [number, number][] = [];
  const people: Person[] = [];
  for (let made = 0; made < count; made += 1) {
    const one = person();
    people.push(one);
    const [a, b] = random.pick(FAULTS)(plain(one, false), plain(one, true), random);
    pairs.push([left.push(a) - 1, right.push(b) - 1]);
  }
  for (const [list, isRight] of [
    [left, false],
    [right, true],
  ] as const) {
    for (let made = 0; made < count * ALONE; made += 1) {
      const near = random.pick(TRAPS)(at(people, random.integer(0, count - 1)), person(), random);
      list.push(plain(near, isRight));
    }
  }
  return { header: HEADER, left, right, pairs };
}

function personName(random: Random): string {
  const given = random.chance(0.3) ? 1 : 2;
  let name = letter(SURNAMES, random);
  for (let n = 0; n < given; n += 1) name += letter(GIVEN, random);
  return name;
}

function letter(letters: string, random: Random): string {
  return letters.charAt(random.integer(0, letters.length - 1));
}

/** One village of ten is called 社区 on the right. */
function plain({ id, name, village, group }: Person, isRight: boolean): Entry {
  const kind = isRight && village % 10 === 3 ? '社区' : '村';
  return [id, name, `${villageName(village)}${kind}`, isRight ? `${group}组` : group];
}

function villageName(village: number): string {
  const first = '红石双青柏长白大新龙'.charAt(village % 10);
  const second = '军梁河杠树坪果垭华泉'.charAt(Math.floor(village / 10) % 10);
  return `${first}${second}${'一二三四五六七八九十'.charAt(Math.floor(village / 100) % 10)}`;
}

type Fault = (left: Entry, right: Entry, random: Random) => readonly [Entry, Entry];

const withId = ([, name, village, group]: Entry, id: CellValue): Entry => [id, name, village, group];
const withName = ([id, , village, group]: Entry, name: string): Entry => [id, name, village, group];
const textOf = ([id]: Entry): string => cellText(id);

/** Why no key finds them: each stands for something that brief §5 has seen. */
const FAULTS: readonly Fault[] = [
  // Digits lost in a numeric cell, “前15位一致”.
  (a, b) => [withId(a, { kind: 'long-number', text: `${textOf(a).slice(0, 15)}000` }), b],
  (a, b, random) => [a, blurred(withId(b, `${textOf(b).slice(0, 15)}000`), random)],
  // No number on one side, or on neither.
  (a, b, random) => [blurred(withId(a, null), random), b],
  (a, b, random) => [a, blurred(withId(b, '无'), random)],
  (a, b, random) => [withId(a, null), blurred(withId(b, null), random)],
  // No number and no group on one side.
  (a, b) => [a, [null, b[1], b[2], null]],
  // A slip of the hand: a wrong digit, two exchanged, one left out.
  (a, b, random) => [withId(a, wrongDigit(textOf(a), random)), blurred(b, random)],
  (a, b, random) => [a, withId(b, exchanged(textOf(b), random))],
  (a, b, random) => [withId(a, leftOut(textOf(a), random)), b],
  (a, b) => [a, withId(b, textOf(b).slice(0, 17))],
  // Hidden digits, and the number of the first generation of cards.
  (a, b) => [withId(a, `${textOf(a).slice(0, 6)}********${textOf(a).slice(14)}`), b],
  (a, b) => [a, withId(b, textOf(b).slice(0, 6) + textOf(b).slice(8, 17))],
  // A wrong digit and the village not filled in.
  (a, b, random) => [withId(a, wrongDigit(textOf(a), random)), [b[0], b[1], '', b[3]]],
];

/** Written otherwise: blanks, a point, a character that looks or sounds alike; or as it is. */
function blurred(entry: Entry, random: Random): Entry {
  const [, name] = entry;
  const ways = [
    () => name,
    () => Array.from(name).join(' '),
    () => `${name.slice(0, 1)}\u3000${name.slice(1)}`,
    () => `${name}（户主）`,
    () => swapped(name),
  ];
  return withName(entry, random.pick(ways)());
}

const ALIKE = ['红洪', '华花', '平萍', '英瑛', '明铭', '军君', '云芸', '珍真', '兰岚', '芳方', '玉钰'];

function swapped(name: string): string {
  for (const pair of ALIKE) {
    const place = name.indexOf(pair.charAt(0), 1);
    if (place > 0) return name.slice(0, place) + pair.charAt(1) + name.slice(place + 1);
  }
  return name;
}

function wrongDigit(id: string, random: Random): string {
  const place = random.integer(6, 16);
  const digit = (Number(id.charAt(place)) + random.integer(1, 9)) % 10;
  return id.slice(0, place) + String(digit) + id.slice(place + 1);
}

/** Two neighbours that differ; where all are alike a digit is wrong instead. */
function exchanged(id: string, random: Random): string {
  for (let place = 6; place < 16; place += 1) {
    const [one, other] = [id.charAt(place), id.charAt(place + 1)];
    if (one !== other) return id.slice(0, place) + other + one + id.slice(place + 2);
  }
  return wrongDigit(id, random);
}

function leftOut(id: string, random: Random): string {
  const place = random.integer(6, 16);
  return id.slice(0, place) + id.slice(place + 1);
}

type Trap = (near: Person, own: Person, random: Random) => Person;

/** People who are somebody else, however near they come. All have whole numbers of their own. */
const TRAPS: readonly Trap[] = [
  (_, own) => own,
  // The same name in the same village, in another group.
  (near, own) => ({ ...own, name: near.name, village: near.village, group: otherGroup(near) }),
  // A name that looks alike in the same village and group.
  (near, own) => ({ ...near, id: own.id, name: unlike(swapped(near.name), near.name, own.name) }),
  // A brother next door: one character of the name is another.
  (near, own, random) => ({
    ...near,
    id: own.id,
    name: unlike(near.name.slice(0, -1) + letter(GIVEN, random), near.name, own.name),
  }),
  // The same name in another village.
  (near, own) => ({ ...own, name: near.name, village: near.village + 1 }),
];

function otherGroup({ group }: Person): number {
  return (group % GROUPS) + 1;
}

/** `name`, or another one where it has come out the same as the one it was to differ from. */
function unlike(name: string, same: string, otherwise: string): string {
  return name === same ? otherwise : name;
}
