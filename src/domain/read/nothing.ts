/** Words by which a clerk says that there is nothing to enter, after `compact`. */
const WORDS: ReadonlySet<string> = new Set([
  ...[
    '无',
    '没有',
    '暂无',
    '空',
    '空白',
    '未填',
    '未填写',
    '无此项',
    '不涉及',
    'N/A',
    'n/a',
    '无数据',
  ],
  ...['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'],
]);

const LONGEST_WORD = 8;

/** What these words begin with: nearly every cell is answered by its first character. */
const FIRST_OF_NOTHING = firstCharacters(WORDS, '-–—―‐‑/\\_.。·');

function firstCharacters(words: Iterable<string>, more = ''): ReadonlySet<number> {
  return new Set(Array.from([...words, ...Array.from(more)], (word) => word.charCodeAt(0)));
}

/** Only strokes and points: `/`, `—`, `——`, `--`. */
const STROKES = /^[-–—―‐‑/\\_.。·]+$/;

/** Does the compact text say that there is nothing? `more` are words that say so in one kind of field. */
export function saysNothing(text: string, more?: ReadonlySet<string>): boolean {
  if (more?.has(text)) return true;
  if (text.length > LONGEST_WORD || !FIRST_OF_NOTHING.has(text.charCodeAt(0))) return false;
  return WORDS.has(text) || STROKES.test(text);
}

/** Words that admit that nobody knows: not the same as nothing. */
const UNKNOWN: ReadonlySet<string> = new Set([
  ...[
    '不详',
    '不清楚',
    '不知道',
    '不明',
    '未知',
    '不清',
    '记不清',
    '不记得',
    '忘记',
    '待查',
    '待核实',
  ],
  ...['不明确', '不确定', '无法确定', '说不清'],
]);

const FIRST_OF_UNKNOWN = firstCharacters(UNKNOWN);

export function saysUnknown(text: string): boolean {
  return FIRST_OF_UNKNOWN.has(text.charCodeAt(0)) && UNKNOWN.has(text);
}
