/** Width of a text in columns of a terminal or a sheet: Chinese characters and full-width signs take two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

/** Ranges of Unicode's East Asian Width W and F that occur in Chinese texts, the commonest first. */
const WIDE_RANGES: readonly (readonly [number, number])[] = [
  [0x3041, 0xa4cf],
  [0x2e80, 0x303e],
  [0xff00, 0xff60],
  [0x1100, 0x115f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

function isWide(code: number): boolean {
  if (code < 0x1100) return false;
  for (const [from, to] of WIDE_RANGES) if (code >= from && code <= to) return true;
  return false;
}
