/** What a number format shows: a day, only a time of day, or a plain number. */
export type FormatKind = 'date' | 'time' | 'number';

/**
 * Built-in formats that have no code in the file (ECMA-376 18.8.30). 27–36 and 50–58 are those of Chinese,
 * Japanese and Korean Excel; the same id is a day in one and a time in another, and the file does not say
 * which, so a value of a day or more is taken as a day.
 */
export function builtInFormatKind(id: number): FormatKind {
  if ((id >= 14 && id <= 17) || id === 22) return 'date';
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time';
  return 'number';
}

/** Kind of a custom format code. Quoted and escaped literals, colours and currency brackets say nothing. */
export function customFormatKind(code: string): FormatKind {
  const letters = formatLetters(code);
  if (letters.includes('general')) return 'number';
  if (/[yd]|aaa|e(?![+-])|b{2}|g/.test(letters)) return 'date';
  if (/[hs]/.test(letters)) return 'time';
  return letters.includes('m') ? 'date' : 'number';
}

/** The first section without literals, in lower case: only what stands for a part of the value. */
function formatLetters(code: string): string {
  let letters = '';
  for (let i = 0; i < code.length; i++) {
    const character = code.charAt(i);
    if (character === ';') break;
    if (character === '"') i = endOf(code, '"', i);
    else if (character === '\\' || character === '_' || character === '*') i++;
    else if (character === '[') {
      const end = endOf(code, ']', i);
      letters += elapsedUnit(code.slice(i + 1, end));
      i = end;
    } else letters += character.toLowerCase();
  }
  return letters.replace(/am\/pm|a\/p/g, 'h');
}

function endOf(code: string, character: string, from: number): number {
  const end = code.indexOf(character, from + 1);
  return end < 0 ? code.length : end;
}

/** `[h]`, `[mm]`, `[ss]` count elapsed time; every other bracket is a colour, condition or locale. */
function elapsedUnit(bracket: string): string {
  return /^(h+|m+|s+)$/i.test(bracket) ? 'h' : '';
}
