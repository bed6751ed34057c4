/** What a separator row, or the name or title of a sheet, says of the rows below it. */
export interface PlaceText {
  readonly village: string | undefined;
  readonly group: string | undefined;
  readonly households: number | undefined;
}

const NUMBERING =
  /^(?:[一二三四五六七八九十]{1,3}[、.,]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,3}[、.\-_]|\d{1,3}(?=[\u4E00-\u9FFF])(?!\d*(?:组|社|号|村民小组|小组)))/;
const HOUSEHOLD_COUNT = /(\d{1,5})户/;
const COUNTS = /[(,，:]?(?:共计?|合计|计)?\d{1,5}(?:户|人|口)\)?/g;
const VILLAGE = /^(.{1,10}?(?:村民委员会|村委会|居委会|社区|村))(?=$|[^民委小庄村])(.*)$/;
const GROUP = /^(?:第?[\d一二三四五六七八九十]{1,3}|.{1,6}?)(?:村民小组|小组|组|社|屯|湾|院子)$/;
/** What may follow the name of a place in the name of a sheet. */
const SHEET_WORDS =
  /(?:--.*|[-_(]?(?:脱贫户|监测户|监测对象|农户|住户|户|住房|信息|名单|台账|明细|花名册|清单|表|汇总)+\)?)$/;
/** Before 村 these make no name. */
const AT_LARGE = '全|各|本|行政|自然|分|农|乡|该|所在|驻';
const NOT_A_VILLAGE = new RegExp(`^(?:${AT_LARGE})村$`);
/** A village spoken of in running text, or its council: not villagers, hamlets and officials. */
const MENTION = /(?:村|社区)(?![民小庄级干支两])/g;
/** Villages at large, and a council behind a village already named. */
const NO_MENTION = new RegExp(
  `(?:${AT_LARGE}|某|贫困|脱贫|重点|示范|个|等|所有|的|镇|街道|村|社区)(?:村|社区)$`,
);
/** `城口县高燕镇红军村`: what the village belongs to goes, as long as a name is left. */
const HIGHER_UP = /^.*(?:[省市县区州旗盟乡镇年月日]|街道)(?=.+(?:村|社区)$)/;
/** Where words of the title run on into a name, nobody can say where it begins. */
const NAME_IN_TITLE = /^(?!关于|.*(?:[户表册]|名单|清单|台账))[\u4E00-\u9FFF]{1,6}(?:村|社区)$/;

/** `一、红军（45户）`: numbered and counted, so it is a heading though it does not end with 村. */
const NUMBERED_AND_COUNTED =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))([\u4E00-\u9FFF]{2,6})\((\d{1,5})户/;

/** A separator row's text: a village or group, with or without numbering and counts, and nothing else. */
export function separatorPlace(text: string): PlaceText | undefined {
  const plain = compact(text);
  const place = placeIn(plain);
  if (place !== undefined) return place;
  const [, village, count] = NUMBERED_AND_COUNTED.exec(plain) ?? [];
  return village === undefined
    ? undefined
    : { village, group: undefined, households: Number(count) };
}

/** A sheet's name: as a separator, and perhaps followed by what the sheet is (`红军村脱贫户名单`). */
export function sheetNamePlace(name: string): PlaceText | undefined {
  const text = compact(name).replace(/--.*$/, '');
  return placeIn(text) ?? placeIn(text.replace(SHEET_WORDS, ''));
}

/**
 * The one village that a title, a caption or the name of a file speaks of (`高燕镇红军村脱贫户台账`). Undefined where it
 * names none, or more than one.
 */
export function titlePlace(title: string): PlaceText | undefined {
  const text = compact(title);
  const mentions = [...text.matchAll(MENTION)]
    .map(({ 0: end, index }) => text.slice(0, index + end.length))
    .filter((upTo) => !NO_MENTION.test(upTo));
  const [mention = ''] = mentions;
  const village = (/[\u4E00-\u9FFF]+$/.exec(mention)?.[0] ?? '').replace(HIGHER_UP, '');
  return mentions.length === 1 && NAME_IN_TITLE.test(village)
    ? { village, group: undefined, households: undefined }
    : undefined;
}

function placeIn(text: string): PlaceText | undefined {
  if (text.length < 2 || text.length > 40) return undefined;
  const count = HOUSEHOLD_COUNT.exec(text)?.[1];
  const households = count === undefined ? undefined : Number(count);
  const bare = text
    .replace(NUMBERING, '')
    .replace(COUNTS, '')
    .replace(/[(),，。.:;；、-]+$/, '');
  const names = villageAndGroup(bare);
  return names === undefined ? undefined : { ...names, households };
}

function villageAndGroup(
  text: string,
): { village: string | undefined; group: string | undefined } | undefined {
  const match = VILLAGE.exec(text);
  const village = match?.[1];
  const rest = match?.[2] ?? '';
  if (village !== undefined && !NOT_A_VILLAGE.test(village)) {
    if (rest === '') return { village, group: undefined };
    if (GROUP.test(rest)) return { village, group: rest };
  }
  return GROUP.test(text) ? { village: undefined, group: text } : undefined;
}

function compact(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
