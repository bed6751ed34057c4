import type { Grade } from '../fields/field';
import { blank, read, type Reading, unreadable } from '../reading';
import { type CellReader, codeIn, type ReadContext } from './cellReader';
import { readerOfKinds } from './cellKinds';
import { saysUnknown } from './nothing';
import { NONE_TICKED, parseTicks, SEVERAL_TICKED } from './ticks';

const NOT_GRADED: ReadonlySet<string> = new Set([
  ...[
    '未鉴定',
    '待定',
    '待鉴定',
    '未评定',
    '未评级',
    '未定级',
    '无等级',
    '无鉴定',
    '未做鉴定',
    '无需鉴定',
  ],
  ...[
    '不需鉴定',
    '不需要鉴定',
    '没有鉴定',
    '未鉴定等级',
    '无鉴定等级',
    '未评估',
    '无鉴定记录',
    '待评定',
  ],
]);

/** Words that tell the class but not the letter, or half of it (brief §5.5; §2.4 for 局部 and 整幢). */
const CLASS_WORDS: ReadonlyMap<string, { readonly why: string; readonly mayBe: Grade[] }> = new Map(
  Object.entries({
    安全: { why: '只说明安全，没有写A级还是B级', mayBe: ['A', 'B'] },
    基本安全: { why: '只说明基本安全，没有写A级还是B级', mayBe: ['A', 'B'] },
    非危房: { why: '只说明不是危房，没有写A级还是B级', mayBe: ['A', 'B'] },
    不是危房: { why: '只说明不是危房，没有写A级还是B级', mayBe: ['A', 'B'] },
    不安全: { why: '只说明不安全，没有写C级还是D级', mayBe: ['C', 'D'] },
    危房: { why: '只说明是危房，没有写C级还是D级', mayBe: ['C', 'D'] },
    局部危房: { why: '写的是“局部危房”，按定义是C级，请确认', mayBe: ['C'] },
    整幢危房: { why: '写的是“整幢危房”，按定义是D级，请确认', mayBe: ['D'] },
    整栋危房: { why: '写的是“整栋危房”，按定义是D级，请确认', mayBe: ['D'] },
  }),
);

/** Cyrillic and Greek letters that look like A, B, C. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ '\u0410': 'A', '\u0412': 'B', '\u0421': 'C', '\u0430': 'A', '\u0441': 'C', '\u0432': 'B' },
  ...{ '\u0391': 'A', '\u0392': 'B', '\u03f9': 'C', '\u03b1': 'A' },
};
const LOOK_ALIKE = /[\u0391\u0392\u03b1\u03f9\u0410\u0412\u0421\u0430\u0432\u0441]/g;

/** What may stand beside the letter without changing what it says. */
const HARMLESS =
  /级|等级|(?:农村)?(?:住房|房屋)?(?:安全性?)?(?:鉴定|评定|评估)?(?:结论|等级|结果)(?:为|是)?|经?(?:评定|鉴定|评|定)为|属于|属|[:,、。;.()\-]/g;
const NOT_LIVED_IN = /已拆除|拆除|无人居住|无人住|空置|闲置|未居住|已搬离/;
const RENOVATED = /^(?:已)?改造后|^加固后|^修缮后/;
const THEN_AND_NOW =
  /^(?:原来?|改造前|之前)(?:为|是)?([A-D])级?(?:危房)?[,;、。.]*(?:现在?|改造后|目前)(?:为|是)?([A-D])级?$/;
const OTHER_SCALE = /^(?:[一二三四五1-5]|I{1,3}|IV|V)(?:级|类|等)?(?:危房)?$/;

/** Reads A–D and nothing else as A–D (brief §5.5, fact 5). */
export const readGrade: CellReader<Grade> = readerOfKinds<Grade>({
  nothing: NOT_GRADED,
  text: readGradeText,
});

function readGradeText(written: string, raw: string, context: ReadContext): Reading<Grade> {
  const code = codeIn(context.coding?.grades, written);
  if (code === 'none') return blank(raw);
  if (code !== undefined) return read(code, raw, `按来源系统的编码“${written}”识别为${code}级`);
  const latin = written.replace(LOOK_ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter);
  const note = latin === written ? undefined : '形近的外文字母已按英文字母识别';
  const text = latin.toUpperCase().replace(/級/g, '级');
  return readWords(text, raw) ?? readTicked(text, raw, context) ?? readLetters(text, raw, note);
}

function readWords(text: string, raw: string): Reading<Grade> | undefined {
  if (text.includes('疑似')) return unreadable(raw, '写的是“疑似”，还没有鉴定结论，请先核实');
  const words = CLASS_WORDS.get(text);
  if (words !== undefined) return unreadable(raw, words.why, words.mayBe);
  if (OTHER_SCALE.test(text)) {
    return unreadable(raw, `“${raw.trim()}”有几套含义不同的编码，请选择A、B、C、D`);
  }
  return saysUnknown(text) ? unreadable(raw, `写的是“${text}”，可能有鉴定但等级不明`) : undefined;
}

function readTicked(text: string, raw: string, context: ReadContext): Reading<Grade> | undefined {
  const options = parseTicks(text);
  if (options === undefined) return undefined;
  const [only, ...others] = options.ticked;
  if (only === undefined) return unreadable(raw, NONE_TICKED);
  if (others.length > 0)
    return unreadable(raw, SEVERAL_TICKED, lettersIn(options.ticked.join(' ')));
  return NOT_GRADED.has(only) ? blank(raw) : readGradeText(only, raw, context);
}

/** Letters A–D that stand alone, each once, in order; `AB级` counts as two. */
function lettersIn(text: string): readonly Grade[] {
  const words = text.match(/[A-Z]+/g) ?? [];
  const letters = words
    .filter((word) => /^[A-D]{1,4}$/.test(word))
    .flatMap((word) => Array.from(word));
  return [...new Set(letters)] as Grade[];
}

function readLetters(text: string, raw: string, note: string | undefined): Reading<Grade> {
  const [letter, ...others] = lettersIn(text);
  if (letter === undefined) return unreadable(raw, '看不出是A、B、C、D中的哪一级');
  if (others.length > 0) return readSeveral(text, raw, [letter, ...others]);
  const beside = text.replace(letter, '').replace(RENOVATED, '').replace(HARMLESS, '');
  const remark = NOT_LIVED_IN.exec(beside)?.[0];
  const rest = beside.replace(NOT_LIVED_IN, '');
  if (text.replace(/[^A-Z]/g, '').length > 1) return unreadable(raw, '字母写了不止一个', [letter]);
  if (!agrees(letter, rest)) {
    return unreadable(raw, disagreement(letter, rest), mayStillBe(letter, rest));
  }
  if (remark !== undefined) {
    return read(letter, raw, `另注明“${remark}”，请确认是不是现住房屋`);
  }
  return read(letter, raw, RENOVATED.test(text) ? '注明是改造后的等级' : note);
}

/** Does what stands beside the letter say the same as the letter? */
function agrees(letter: Grade, rest: string): boolean {
  if (rest === '') return true;
  return CLASS_WORDS.get(rest)?.mayBe.includes(letter) ?? false;
}

/** A denied letter says nothing; a contradiction leaves both sides open. */
function mayStillBe(letter: Grade, rest: string): readonly Grade[] {
  if (/^[非不未无]/.test(rest) && !CLASS_WORDS.has(rest)) return [];
  return [...new Set([letter, ...(CLASS_WORDS.get(rest)?.mayBe ?? [])])];
}

function disagreement(letter: Grade, rest: string): string {
  return CLASS_WORDS.has(rest)
    ? `写了${letter}级，又写了“${rest}”，互相矛盾`
    : `除了${letter}级还写了“${rest}”，请确认现在的等级`;
}

function readSeveral(text: string, raw: string, letters: readonly Grade[]): Reading<Grade> {
  const [, then, now] = THEN_AND_NOW.exec(text) ?? [];
  if (then !== undefined && now !== undefined) {
    return read(now as Grade, raw, `原为${then}级，现为${now}级，请确认`);
  }
  const why = /^[A-D](?:级)?[/、,或和-]?[A-D]级?(?:危房)?$/.test(text)
    ? `写的是“${raw.trim()}”，没有确定是哪一级`
    : '写了两个以上的等级，无法确定以哪个为准';
  return unreadable(raw, why, letters);
}
