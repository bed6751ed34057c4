import { at, type Random } from './random';

const HOUSEHOLDS_IN_A_VILLAGE = 400;
/** A county has some hundreds of villages; a list of a million households needs all 2,500 of these. */
const FIRST_OF_VILLAGE = Array.from('红石双青柏大水龙白黄高金银铁新老东西南北上下前后长平清明松竹');
const SECOND_OF_VILLAGE = Array.from('军梁河杠树坪井坝沟湾岭坡桥滩塘泉坎峰崖林田寨店溪');

/** Texts made once, so that households of one village share them as in a file. */
const VILLAGES = FIRST_OF_VILLAGE.flatMap((first) =>
  SECOND_OF_VILLAGE.map((second) => `${first}${second}`),
).flatMap((name) => [`${name}村`, `${name}社区`, `新${name}村`, `${name}口村`]);

/** The village of a household: they follow one another in the list. */
export function villageAt(position: number): string {
  return at(VILLAGES, Math.floor(position / HOUSEHOLDS_IN_A_VILLAGE) % VILLAGES.length);
}

const spellings = new Map<string, readonly string[]>();

/** How clerks write a village who do not care. */
export function villageSpellings(village: string): readonly string[] {
  const known = spellings.get(village);
  if (known !== undefined) return known;
  const core = village.replace(/村$|社区$/, '');
  const written = [core, `高燕镇${village}`, ` ${village}`, `${core}村委会`];
  spellings.set(village, written);
  return written;
}

const SURNAMES = Array.from('王王王李李李张张张刘刘陈陈杨杨黄赵周吴徐孙朱马胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧');
const GIVEN = Array.from(
  '明国华建文军平志伟东海强晓生光林小丽玉兰红英霞秀梅桂芳燕春金永德成福贵荣安康' +
    '宁发祥忠义礼信孝廉清正大山川石泉波涛云雷雨雪冬夏秋素珍淑慧敏静琼碧翠菊莲素容',
);
/** One in eight has a name of two characters. */
const SHORT_NAMES = 0.12;

/** A head's name; in a village of 400 few share one, as in life. */
export function headName(random: Random): string {
  const given = random.chance(SHORT_NAMES) ? '' : random.pick(GIVEN);
  return random.pick(SURNAMES) + given + random.pick(GIVEN);
}
