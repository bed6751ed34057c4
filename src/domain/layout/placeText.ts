/** What a separator row or a sheet name says of the rows below it. */
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
const NOT_A_VILLAGE = /^(?:全|各|本|行政|自然|分|农|乡|该|所在|驻)村$/;

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
