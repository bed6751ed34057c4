import { read, type Reading, unreadable } from '../reading';
import { compact, tidy } from '../text';
import type { CellReader } from './cellReader';
import { readerOfKinds } from './cellKinds';
import { saysNothing, saysUnknown } from './nothing';

/** Dots of minority names, all written `·` (brief §5.3). */
const DOTS = /[•‧・∙⋅.．]/g;
const MISSING_GLYPH = /[?□�*〓＊]/;
const SEVERAL = /[、,;/&|]|(?<=..)和(?=..)/;
const DECEASED =
  /[(（]已?(?:死亡|故|去世|亡故|过世|病故|亡|殁)[)）]$|(?:已故|已?死亡|已?去世|已?过世|已?病故| 亡)$/;
const HEAD_BEFORE = /^(?:户主|姓名|户主姓名)[:：]?/;
const HEAD_AFTER = /[(（](?:户主|本人)[)）]$|等[\d一二三四五六七八九十]*人$|(?<=..)户$/;
/** Villages tell two of a name apart by a number (张三1, 张三2); a name of numbers alone is none. */
const NAME =
  /^(?=.*[\p{Script=Han}\p{Script=Latin}\p{Co}〇])[\p{Script=Han}\p{Script=Latin}\p{Co}·〇\d-]+$/u;
const LONG_NUMBER = /\d{6}/;

/** One person's name (brief §5.3). Remarks beside it are noted, not lost; other persons are not guessed at. */
export const readName: CellReader<string> = readerOfKinds<string>({
  text: (text, raw) => (isCommonName(text) && raw === text ? read(text, raw) : readOne(raw)),
});

/** Names of officers: several persons may share the work. Joined by `、` in the order written. */
export const readOfficers: CellReader<string> = readerOfKinds<string>({
  text: (_, raw) => {
    const parts = linesOf(raw)
      .flatMap((line) => tidy(line).split(/[、,;/&|]/))
      .filter((part) => part !== '');
    const readings = parts.map((part) => readOne(part));
    const names = readings.flatMap((reading) => (reading.state === 'read' ? [reading.value] : []));
    if (names.length !== parts.length) return unreadable(raw, whyOf(readings));
    return read(names.join('、'), raw);
  },
});

/** Lines with a whole name each; a name broken over two lines stays together. */
function linesOf(raw: string): readonly string[] {
  const lines = raw.split(/[\r\n]+/).filter((line) => tidy(line) !== '');
  return lines.every((line) => compact(line).length > 1) ? lines : [raw];
}

function whyOf(readings: readonly Reading<string>[]): string {
  const first = readings.find((reading) => reading.state === 'unreadable');
  return first?.state === 'unreadable' ? first.why : '没有写姓名';
}

/** Characters of remarks beside a name, and of words that join two. */
const NEEDS_A_CLOSER_LOOK: ReadonlySet<number> = new Set(
  Array.from('户亡故世人和殁', (character) => character.charCodeAt(0)),
);

/** Two to four common ideographs that end like a name: nearly all cells of a list. */
function isCommonName(text: string): boolean {
  if (text.length < 2 || text.length > 4) return false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff || NEEDS_A_CLOSER_LOOK.has(code)) return false;
  }
  return !saysUnknown(text);
}

function readOne(raw: string): Reading<string> {
  const { text, notes } = withoutRemarks(tidy(raw));
  if (text === '' || saysNothing(text) || saysUnknown(text)) return unreadable(raw, '没有写姓名');
  if (MISSING_GLYPH.test(text)) return unreadable(raw, '姓名有缺字或被遮住，请按证件补全');
  const several = text.split(SEVERAL).filter((part) => part !== '');
  if (several.length > 1) return unreadable(raw, '写了不止一个人的姓名', several);
  const bracketed = /^([^()]+)\((.+)\)$/.exec(text);
  if (bracketed !== null) {
    return unreadable(raw, `姓名后还写了“${bracketed[2] ?? ''}”，请确认`, [bracketed[1] ?? '']);
  }
  return readPlain(text, raw, notes);
}

interface Stripped {
  readonly text: string;
  readonly notes: readonly string[];
}

/** Takes off 户主, 等3人 and the like, and the remark that the person has died. */
function withoutRemarks(tidied: string): Stripped {
  const notes: string[] = [];
  let text = tidied;
  const deceased = DECEASED.exec(text);
  if (deceased !== null && deceased.index > 0) {
    text = text.slice(0, deceased.index);
    notes.push(`姓名后注明“${deceased[0].replace(/[()（） ]/g, '')}”，请确认户籍状态`);
  }
  const plain = text.replace(HEAD_BEFORE, '').replace(HEAD_AFTER, '');
  if (plain !== text && plain !== '') {
    text = plain;
    notes.push('已略去姓名以外的文字');
  }
  return { text: text.trim(), notes };
}

function readPlain(text: string, raw: string, notes: readonly string[]): Reading<string> {
  const parts = text.split(' ');
  const joined = parts.join('').replace(DOTS, '·');
  if (!NAME.test(joined) || LONG_NUMBER.test(joined)) {
    return unreadable(raw, '不像姓名，含有长串数字或符号');
  }
  if (
    parts.length > 1 &&
    parts.every((part) => part.length > 1) &&
    /\p{Script=Han}/u.test(joined)
  ) {
    return unreadable(raw, '中间有空格，不能确定是一个人还是几个人', [joined, ...parts]);
  }
  const blanks = parts.length > 1 ? ['已去掉空格'] : [];
  const dots = joined === parts.join('') ? [] : ['间隔号已统一为“·”'];
  const digits = /\d/.test(joined) ? ['姓名中有数字，按原样识别'] : [];
  const all = [...notes, ...blanks, ...dots, ...digits];
  return all.length === 0 ? read(joined, raw) : read(joined, raw, all.join('，'));
}
