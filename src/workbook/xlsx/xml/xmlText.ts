const AMPERSAND = 38;
const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Replaces entities (`&amp;`, `&#10;`, `&#x4E00;`). Unknown ones stay as they are spelled. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/g,
    (whole, name: string) => {
      if (name.charCodeAt(0) !== 35) return namedEntities[name] ?? whole;
      const isHex = name.charCodeAt(1) === 120 || name.charCodeAt(1) === 88;
      const code = isHex ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Replaces the spreadsheet's own escapes of characters XML cannot hold (`_x000D_`). */
function decodeCharacterEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** Text of a cell as a person sees it: entities and escapes replaced, line ends as `\n`. */
export function decodeCellText(raw: string): string {
  return unifyLineEnds(decodeCharacterEscapes(decodeEntities(unifyLineEnds(raw))));
}

/** Line ends of any system as `\n`. */
export function unifyLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * A copy that does not keep the piece of file alive from which it was cut:
 * engines implement long slices as windows onto the whole.
 */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** Escapes text for an attribute value in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeMarkup(text).replace(/["\n\r\t]/g, (found) =>
    found === '"' ? '&quot;' : `&#${found.charCodeAt(0)};`,
  );
}

/** Escapes text for element content. */
export function escapeMarkup(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === AMPERSAND || code === 60 || code === 62) {
      return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    }
  }
  return text;
}

/** Escapes the text of a cell so that it reads back the same: markup, control characters, look-alike escapes. */
export function escapeCellText(text: string): string {
  if (isPlainText(text)) return text;
  return escapeMarkup(needsCharacterEscape(text) ? escapeCharacters(text) : text);
}

/** Text that may stand in a cell just as it is, by far the most. */
export function isPlainText(text: string): boolean {
  const last = text.length - 1;
  if (last >= 0 && (mayBeBlank(text.charCodeAt(0)) || mayBeBlank(text.charCodeAt(last))))
    return false;
  for (let i = 0; i <= last; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 || code === AMPERSAND || code === 60 || code === 62 || code === 95) return false;
    if (isUnusual(code)) return false;
  }
  return true;
}

/** Every blank, and some signs that stand among them in Unicode. */
function mayBeBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x1680 && code <= 0x3000) || code === 0xfeff;
}

/** Halves of pairs and what is no character; the full-width signs between them are. */
function isUnusual(code: number): boolean {
  return code >= 0xd800 && (code < 0xe000 || code >= 0xfffe);
}

function needsCharacterEscape(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10) return true;
    if (code === 95 || isUnusual(code)) return true;
  }
  return false;
}

const hexEscape = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

function escapeCharacters(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, hexEscape)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, hexEscape);
}

/** Attribute that keeps blanks at the edges and line breaks, where the text has any. */
export function spaceAttribute(text: string): string {
  return /^\s|\s$|\n|\t/.test(text) ? ' xml:space="preserve"' : '';
}
