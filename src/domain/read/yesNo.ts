import type { YesNo } from '../fields/field';
import { read, type Reading, unreadable } from '../reading';
import { type CellReader, codeIn, type ReadContext } from './cellReader';
import { readerOfKinds } from './cellKinds';
import { saysUnknown } from './nothing';
import { NONE_TICKED, parseTicks, SEVERAL_TICKED } from './ticks';

/** Words that answer one particular question, beside the usual ones. */
export interface AnswerWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** The usual answers (brief §5.6), upper case. */
const YES = [
  ...[
    '是',
    '有',
    '√',
    '✓',
    '✔',
    '☑',
    '■',
    'Y',
    'YES',
    'T',
    'TRUE',
    '对',
    '已',
    '已挂',
    '挂牌',
    '是的',
    '✅',
  ],
];
const NO = [
  ...[
    '否',
    '无',
    '×',
    '✗',
    '✘',
    '☒',
    '□',
    '☐',
    'N',
    'NO',
    'F',
    'FALSE',
    '未',
    '没有',
    '不',
    '不是',
    '没',
  ],
];
/** Strokes count as unknown here, not as blank (brief §5.6). */
const UNKNOWN = ['/', '-', '—', '——', '–', '――', '--'];

/** Letters that the Wingdings 2 font shows as ticked and empty boxes. */
const WINGDINGS: Readonly<Record<'yes' | 'no', readonly string[]>> = {
  yes: ['R', 'P'],
  no: ['£', 'Q', 'O'],
};

const HALF_ANSWERS = /部分|基本|正在|办理中|未办证|个别|少量|轻微/;

function answersOf(words: AnswerWords): ReadonlyMap<string, YesNo> {
  const all: [readonly string[], YesNo][] = [
    [UNKNOWN, 'unknown'],
    [[...YES, ...words.yes], 'yes'],
    [[...NO, ...words.no], 'no'],
  ];
  return new Map(
    all.flatMap(([spellings, answer]) => spellings.map((word): [string, YesNo] => [word, answer])),
  );
}

/** Reads yes, no or unknown. Blank is not no, and a bare 1 or 0 is neither unless the coding is declared. */
export function yesNoReader(words: AnswerWords = { yes: [], no: [] }): CellReader<YesNo> {
  const answers = answersOf(words);
  return readerOfKinds<YesNo>({
    knowsNothing: true,
    text: (text, raw, context) => readAnswer(answers, text, raw, context),
    boolean: (value, raw) => read(value ? 'yes' : 'no', raw),
  });
}

function readAnswer(
  answers: ReadonlyMap<string, YesNo>,
  text: string,
  raw: string,
  context: ReadContext,
): Reading<YesNo> {
  const code = codeIn(context.coding?.yesNo, text);
  if (code !== undefined) {
    return read(code, raw, `按来源系统的编码“${text}”识别为“${code === 'yes' ? '是' : '否'}”`);
  }
  const answer = answers.get(text.toUpperCase().replace(/[。.]$/, ''));
  if (answer !== undefined) return read(answer, raw);
  if (saysUnknown(text)) return read('unknown', raw);
  return readTicked(answers, text, raw, context) ?? notAnAnswer(text, raw);
}

function readTicked(
  answers: ReadonlyMap<string, YesNo>,
  text: string,
  raw: string,
  context: ReadContext,
): Reading<YesNo> | undefined {
  const options = parseTicks(text);
  if (options === undefined) return undefined;
  const [only, ...others] = options.ticked;
  if (only === undefined) return unreadable(raw, NONE_TICKED, ['yes', 'no']);
  return others.length > 0
    ? unreadable(raw, SEVERAL_TICKED, ['yes', 'no'])
    : readAnswer(answers, only, raw, context);
}

function notAnAnswer(text: string, raw: string): Reading<YesNo> {
  if (text === '1' || text === '0') {
    return unreadable(raw, `各系统的编码相反，“${text}”不能确定是“是”还是“否”`, ['yes', 'no']);
  }
  for (const answer of ['yes', 'no'] as const) {
    if (WINGDINGS[answer].includes(text)) {
      return unreadable(raw, `只有字母“${text}”，可能是Wingdings 2字体的方框`, [answer]);
    }
  }
  if (HALF_ANSWERS.test(text)) return unreadable(raw, `“${text}”不是明确的“是”或“否”`);
  if (/[是有√✓].*[否无×✗]/.test(text)) {
    return unreadable(raw, '“是”和“否”都写着，没有作出选择', ['yes', 'no']);
  }
  return unreadable(raw, `“${text}”不是“是”或“否”`);
}
