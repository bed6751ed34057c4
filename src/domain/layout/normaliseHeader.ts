/** Words in brackets that only say in what unit or form a column is filled in. */
const UNITS = new Set([
  ...['m2', 'm²', '平方米', '平米', '平方', 'm', '米', '公里', '元', '万元', '元/年', '亩', '%'],
  ...[
    '人',
    '户',
    '口',
    '层',
    '年',
    '月',
    '年月',
    '年月日',
    '年/月/日',
    '岁',
    '个',
    '间',
    '栋',
    '处',
    '天',
  ],
  ...['是/否', '是或否', '有/无', '必填', '选填', '必填项', '下拉选择', '文本', '文本格式', '可选'],
  ...['yyyy-mm-dd', 'yyyy/mm/dd', 'yyyy年mm月dd日', 'yyyymmdd'],
]);

const BLANKS_AND_MARKS = /[\s\u200B-\u200D\u2060\uFEFF*:★☆※"']/g;
const SQUARE_BRACKETS: Readonly<Record<string, string>> = {
  '【': '(',
  '[': '(',
  '〔': '(',
  '{': '(',
  '】': ')',
  ']': ')',
  '〕': ')',
  '}': ')',
};
const LEADING_NUMBER =
  /^(?:\d{1,2}(?:\.\d{1,2})+[.、)]?|\d{1,2}[.、)]|\(\d{1,2}\)|[一二三四五六七八九十]{1,3}、)(?=\D)/;
const TRAILING_UNIT = /m[2²]$/i;
const TRAILING_NUMBER = /(?<=\D)\d{1,2}$/;

/**
 * The header as it is compared (brief §4 L20): NFKC, without blanks, line breaks, `*`, `:`, numbering and bracketed
 * units. Brackets that carry meaning stay: `姓名(户主)`, `村(社区)`.
 */
export function normaliseHeader(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(BLANKS_AND_MARKS, '')
    .replace(/[【[〔{】\]〕}]/g, (bracket) => SQUARE_BRACKETS[bracket] ?? bracket)
    .replace(/\(([^()]*)\)/g, (whole, inner: string) => (isUnit(inner) ? '' : whole));
  const unnumbered = plain.replace(LEADING_NUMBER, '').replace(TRAILING_UNIT, '');
  return withoutTrailingNumber(unnumbered);
}

/** The same without any bracketed remark: `鉴定等级(A/B/C/D)` → `鉴定等级`. Takes a normalised header. */
export function withoutBrackets(header: string): string {
  return withoutTrailingNumber(header.replace(/\([^()]*\)/g, ''));
}

function isUnit(inner: string): boolean {
  const unit = inner.replace(/^单位/, '').toLowerCase();
  return unit === '' || UNITS.has(unit);
}

function withoutTrailingNumber(header: string): string {
  const shorter = header.replace(TRAILING_NUMBER, '');
  return shorter.length >= 2 ? shorter : header;
}
