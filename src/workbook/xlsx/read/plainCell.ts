import { CELL_TYPES } from './cellValue';

const SPACE = 32;
const QUOTE = 34;
const POINT = 46;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const UPPER_A = 65;
const UPPER_Z = 90;
const LOWER_C = 99;
const LOWER_R = 114;
const LOWER_S = 115;
const LOWER_T = 116;
const LOWER_V = 118;

/** Numbers of at most so many digits are exact, and so is their quotient by a power of ten. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
const CELL_END = '</v></c>';
const FAILED = -1;

/**
 * Reads cells in the one spelling that nearly all programs use: `<c r="B7" s="3" t="s"><v>12</v></c>` or
 * `<c r="B7" s="3"/>`, attributes in any order. It says no to everything else, including a cell not yet whole,
 * which is left to the XmlCursor; what it does read means the same to both.
 */
export class PlainCell {
  /** Column (from 0). */
  column = 0;
  style = 0;
  /** `nameCode` of the type attribute. */
  type: number = CELL_TYPES.number;
  /** The value when it is a short number without sign or exponent, else NaN. */
  number = NaN;
  /** Offsets of the value; the same when the cell has none. */
  valueStart = 0;
  valueEnd = 0;
  /** Offset behind the cell. */
  end = 0;

  /** Is there a whole plain cell at that offset? The fields tell of it. */
  read(source: string, offset: number): boolean {
    if (source.charCodeAt(offset) !== LESS || source.charCodeAt(offset + 1) !== LOWER_C)
      return false;
    const tagEnd = this.readAttributes(source, offset + 2);
    if (tagEnd === FAILED) return false;
    if (source.charCodeAt(tagEnd) === GREATER) return this.readValue(source, tagEnd + 1);
    this.valueStart = this.valueEnd = tagEnd;
    this.end = tagEnd + 2;
    return source.charCodeAt(tagEnd) === SLASH && source.charCodeAt(tagEnd + 1) === GREATER;
  }

  private readAttributes(source: string, start: number): number {
    let at = start;
    let named = false;
    this.style = 0;
    this.type = CELL_TYPES.number;
    while (source.charCodeAt(at) === SPACE) {
      if (source.charCodeAt(at + 2) !== EQUALS || source.charCodeAt(at + 3) !== QUOTE)
        return FAILED;
      const name = source.charCodeAt(at + 1);
      if (name === LOWER_R) {
        named = true;
        at = this.readAddress(source, at + 4);
      } else if (name === LOWER_S) at = this.readStyle(source, at + 4);
      else if (name === LOWER_T) at = this.readType(source, at + 4);
      else return FAILED;
      if (at === FAILED) return FAILED;
    }
    return named ? at : FAILED;
  }

  /** One or two capital letters; the digits are the row's, whatever they say. */
  private readAddress(source: string, start: number): number {
    let column = 0;
    let at = start;
    let code = source.charCodeAt(at);
    while (code >= UPPER_A && code <= UPPER_Z) {
      column = column * 26 + code - UPPER_A + 1;
      code = source.charCodeAt(++at);
    }
    if (at === start || at > start + 2) return FAILED;
    this.column = column - 1;
    while (code >= ZERO && code <= NINE) code = source.charCodeAt(++at);
    return code === QUOTE ? at + 1 : FAILED;
  }

  private readStyle(source: string, start: number): number {
    let style = 0;
    let at = start;
    let code = source.charCodeAt(at);
    while (code >= ZERO && code <= NINE) {
      style = style * 10 + code - ZERO;
      code = source.charCodeAt(++at);
    }
    this.style = style;
    return code === QUOTE && at > start && at < start + 6 ? at + 1 : FAILED;
  }

  /** A type of one letter; the longer ones are rare or hold other elements. */
  private readType(source: string, start: number): number {
    this.type = source.charCodeAt(start);
    return this.type !== QUOTE && source.charCodeAt(start + 1) === QUOTE ? start + 2 : FAILED;
  }

  private readValue(source: string, start: number): boolean {
    if (
      source.charCodeAt(start) !== LESS ||
      source.charCodeAt(start + 1) !== LOWER_V ||
      source.charCodeAt(start + 2) !== GREATER
    ) {
      return false;
    }
    let end = this.readNumber(source, start + 3);
    if (source.charCodeAt(end) !== LESS) {
      this.number = NaN;
      end = source.indexOf('<', end);
    }
    this.valueStart = start + 3;
    this.valueEnd = end;
    this.end = end + CELL_END.length;
    return end >= 0 && end > start + 3 && source.startsWith(CELL_END, end);
  }

  /** Digits with at most one point among them; gives the offset behind. */
  private readNumber(source: string, start: number): number {
    let digits = 0;
    let number = 0;
    let point = FAILED;
    let at = start;
    for (; ; at++) {
      const code = source.charCodeAt(at);
      if (code >= ZERO && code <= NINE) {
        number = number * 10 + code - ZERO;
        digits++;
      } else if (code === POINT && point === FAILED) point = at;
      else break;
    }
    if (digits === 0 || digits > EXACT_DIGITS) this.number = NaN;
    else this.number = point === FAILED ? number : number / (POWERS[at - point - 1] ?? NaN);
    return at;
  }
}
