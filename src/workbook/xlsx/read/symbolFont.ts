/** Fonts whose letters are drawn as signs: what clerks tick boxes with. Source: domain brief §4 L15. */
export type SymbolFont = 'wingdings' | 'wingdings-2';

const glyphs: Readonly<Record<SymbolFont, Readonly<Record<string, string>>>> = {
  wingdings: { þ: '☑', '¨': '☐', ü: '✓', û: '✗', o: '☐', ý: '☒', x: '☒' },
  'wingdings-2': { R: '☑', '£': '☐', P: '✓', Q: '☒', O: '✗', S: '☒' },
};

const letters: Readonly<Record<SymbolFont, Readonly<Record<string, string>>>> = {
  wingdings: { '☑': 'þ', '☐': '¨', '✓': 'ü', '✗': 'û', '☒': 'ý' },
  'wingdings-2': { '☑': 'R', '☐': '£', '✓': 'P', '☒': 'Q', '✗': 'O' },
};

/** The symbol font of that name; undefined for fonts that draw letters as letters. */
export function symbolFontOf(fontName: string): SymbolFont | undefined {
  const name = fontName.trim().toLowerCase();
  if (name === 'wingdings') return 'wingdings';
  return name === 'wingdings 2' ? 'wingdings-2' : undefined;
}

/** The signs a person sees for a text in a symbol font; characters without a known sign stay. */
export function shownGlyphs(text: string, font: SymbolFont): string {
  const known = glyphs[font];
  let shown = '';
  for (const character of text) shown += known[symbolLetter(character)] ?? character;
  return shown;
}

/** The letters to write so that the font draws these signs; undefined when it cannot draw the text. */
export function glyphLetters(text: string, font: SymbolFont): string | undefined {
  const known = letters[font];
  let written = '';
  for (const character of text) {
    const letter = known[character];
    if (letter === undefined) return undefined;
    written += letter;
  }
  return written;
}

/** Symbol characters also come from the private area U+F000–U+F0FF. */
function symbolLetter(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xf000 && code <= 0xf0ff ? String.fromCharCode(code - 0xf000) : character;
}
