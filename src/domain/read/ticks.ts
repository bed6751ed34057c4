/** Options of a printed form in one cell, such as `□A级 ☑B级 □C级 □D级` (brief §4 L16). */
export interface TickedOptions {
  readonly ticked: readonly string[];
  readonly unticked: readonly string[];
}

const TICKED = '☑■√✓✔✅●';
const UNTICKED = '□☐☒×✗✘○';
const GLYPHS = new RegExp(`[${TICKED}${UNTICKED}]`, 'g');
const AFTER = new RegExp(`([^${TICKED}${UNTICKED}]+)([${TICKED}${UNTICKED}])`, 'g');
const BEFORE = new RegExp(`([${TICKED}${UNTICKED}])([^${TICKED}${UNTICKED}]+)`, 'g');

/**
 * Finds the options and which are ticked, from compact text. The glyph stands before every option or
 * after every option; undefined where neither holds, or there is no glyph or no option.
 */
export function parseTicks(text: string): TickedOptions | undefined {
  const glyphs = text.match(GLYPHS)?.length ?? 0;
  if (glyphs === 0 || glyphs === text.length) return undefined;
  const before = [...text.matchAll(BEFORE)].map(([, glyph = '', option = '']) => [option, glyph]);
  const after = [...text.matchAll(AFTER)].map(([, option = '', glyph = '']) => [option, glyph]);
  const startsWithGlyph = before.length === glyphs && (TICKED + UNTICKED).includes(text.charAt(0));
  const endsWithGlyph =
    after.length === glyphs && (TICKED + UNTICKED).includes(text.charAt(text.length - 1));
  if (startsWithGlyph === endsWithGlyph) return undefined;
  const options = startsWithGlyph ? before : after;
  const names = (ticked: boolean): string[] =>
    options
      .filter(([, glyph = '']) => TICKED.includes(glyph) === ticked)
      .map(([option = '']) => option.replace(/^[、,;/]+|[、,;/]+$/g, ''));
  return { ticked: names(true), unticked: names(false) };
}

export const NONE_TICKED = '选项都没有勾选';
export const SEVERAL_TICKED = '勾选了不止一项';
