import { DamagedXml } from './damagedXml';

/**
 * What the cursor stands on. `empty` is a self-closing element (`<v/>`); `text` is character data,
 * `cdata` the inside of a CDATA section.
 */
export type XmlToken = 'open' | 'empty' | 'close' | 'text' | 'cdata';

const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

/** A text or comment longer than this is no spreadsheet; waiting for its end would take all memory. */
const LONGEST_TOKEN = 1 << 25;

/** An element or attribute name of at most four ASCII letters as one number: comparing it costs nothing. */
export function nameCode(name: string): number {
  let code = 0;
  for (let i = 0; i < name.length; i++) code = code * 128 + name.charCodeAt(i);
  return code;
}

/**
 * Walks XML that arrives in pieces, token by token, without building strings.
 * Offsets (`start`, `end` …) point into `source` and hold until the next `feed`.
 */
export class XmlCursor {
  source = '';
  token: XmlToken = 'text';
  /** The token including its brackets; for text and CDATA only the characters. */
  start = 0;
  end = 0;
  /** Everything before this offset has been walked over. */
  position = 0;
  /** `nameCode` of the element's name without prefix; 0 when longer than four letters. */
  code = 0;
  attributeCode = 0;
  valueStart = 0;
  valueEnd = 0;

  private nameStart = 0;
  private localStart = 0;
  private nameEnd = 0;
  private attributeStart = 0;
  private attributeEnd = 0;
  private attributePosition = 0;

  /** Appends a piece. What was walked over is dropped, so older offsets no longer hold. */
  feed(piece: string): void {
    const rest = this.position === 0 ? this.source : this.source.slice(this.position);
    if (rest.length > LONGEST_TOKEN) throw new DamagedXml('one token has no end');
    this.source = rest.length === 0 ? piece : rest + piece;
    this.position = 0;
  }

  /** Moves to the next token. False when the pieces so far hold no further whole token. */
  next(): boolean {
    const source = this.source;
    for (;;) {
      const position = this.position;
      const bracket = source.indexOf('<', position);
      if (bracket < 0) return false;
      if (bracket > position) return this.take('text', position, bracket, bracket);
      const kind = source.charCodeAt(bracket + 1);
      if (kind === EXCLAMATION || kind === QUESTION) {
        const outcome = this.special(bracket, kind);
        if (outcome === 'skipped') continue;
        return outcome === 'token';
      }
      return kind === SLASH ? this.closeTag(bracket) : this.openTag(bracket);
    }
  }

  /** Throws when the document ended in the middle of something. */
  finish(): void {
    if (this.source.slice(this.position).trim() !== '') throw new DamagedXml('ends too early');
  }

  /** Name without prefix. */
  get name(): string {
    return this.source.slice(this.localStart, this.nameEnd);
  }

  /** The prefix with its colon (`x:`), or nothing. */
  get prefix(): string {
    return this.source.slice(this.nameStart, this.localStart);
  }

  get isStart(): boolean {
    return this.token === 'open' || this.token === 'empty';
  }

  /** The raw text of the token. */
  get raw(): string {
    return this.source.slice(this.start, this.end);
  }

  /** Moves to the next attribute of the element; `attributeCode`, `valueStart` and `valueEnd` tell of it. */
  nextAttribute(): boolean {
    const source = this.source;
    let i = this.attributePosition;
    while (i < this.end && source.charCodeAt(i) <= 32) i++;
    const equals = source.indexOf('=', i);
    if (equals < 0 || equals >= this.end) return false;
    let nameEnd = equals;
    while (nameEnd > i && source.charCodeAt(nameEnd - 1) <= 32) nameEnd--;
    let quote = equals + 1;
    while (source.charCodeAt(quote) <= 32) quote++;
    const quoteCode = source.charCodeAt(quote);
    if (quoteCode !== DOUBLE_QUOTE && quoteCode !== SINGLE_QUOTE) return false;
    const close = source.indexOf(quoteCode === DOUBLE_QUOTE ? '"' : "'", quote + 1);
    if (close < 0 || close >= this.end) return false;
    this.attributeStart = i;
    this.attributeEnd = nameEnd;
    this.attributeCode = this.codeOf(i, nameEnd);
    this.valueStart = quote + 1;
    this.valueEnd = close;
    this.attributePosition = close + 1;
    return true;
  }

  /** Name of the current attribute, with prefix. */
  get attributeName(): string {
    return this.source.slice(this.attributeStart, this.attributeEnd);
  }

  /** Value of the current attribute as it is spelled, entities not yet replaced. */
  get attributeValue(): string {
    return this.source.slice(this.valueStart, this.valueEnd);
  }

  /** Value of one attribute as it is spelled; undefined when the element has none of that name. */
  attribute(name: string): string | undefined {
    this.attributePosition = this.nameEnd;
    while (this.nextAttribute()) if (this.attributeName === name) return this.attributeValue;
    return undefined;
  }

  /** Value of the first attribute whose name ends so; for attributes whose prefix may be any. */
  attributeEnding(ending: string): string | undefined {
    this.attributePosition = this.nameEnd;
    while (this.nextAttribute()) {
      if (this.attributeName.endsWith(ending)) return this.attributeValue;
    }
    return undefined;
  }

  private take(token: XmlToken, start: number, end: number, position: number): true {
    this.token = token;
    this.start = start;
    this.end = end;
    this.position = position;
    return true;
  }

  /** Comment, CDATA, doctype or processing instruction. */
  private special(bracket: number, kind: number): 'token' | 'skipped' | 'incomplete' {
    const source = this.source;
    if (kind === EXCLAMATION && source.length < bracket + 9) return 'incomplete';
    if (source.startsWith('<![CDATA[', bracket)) {
      const end = source.indexOf(']]>', bracket + 9);
      if (end < 0) return 'incomplete';
      this.take('cdata', bracket + 9, end, end + 3);
      return 'token';
    }
    const terminator = source.startsWith('<!--', bracket) ? '-->' : kind === QUESTION ? '?>' : '>';
    const end = source.indexOf(terminator, bracket + 2);
    if (end < 0) return 'incomplete';
    this.position = end + terminator.length;
    return 'skipped';
  }

  private closeTag(bracket: number): boolean {
    const end = this.source.indexOf('>', bracket + 2);
    if (end < 0) return false;
    this.readName(bracket + 2, end);
    return this.take('close', bracket, end + 1, end + 1);
  }

  private openTag(bracket: number): boolean {
    const source = this.source;
    const length = source.length;
    let i = bracket + 1;
    for (; i < length; i++) {
      const code = source.charCodeAt(i);
      if (code === GREATER) break;
      if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) continue;
      i = source.indexOf(code === DOUBLE_QUOTE ? '"' : "'", i + 1);
      if (i < 0) return false;
    }
    if (i >= length) return false;
    this.readName(bracket + 1, i);
    this.attributePosition = this.nameEnd;
    const empty = source.charCodeAt(i - 1) === SLASH;
    return this.take(empty ? 'empty' : 'open', bracket, i + 1, i + 1);
  }

  private readName(start: number, limit: number): void {
    const source = this.source;
    let local = start;
    let i = start;
    for (; i < limit; i++) {
      const code = source.charCodeAt(i);
      if (code <= 32 || code === SLASH || code === EQUALS) break;
      if (code === COLON) local = i + 1;
    }
    this.nameStart = start;
    this.localStart = local;
    this.nameEnd = i;
    this.code = this.codeOf(local, i);
  }

  private codeOf(start: number, end: number): number {
    if (end - start > 4) return 0;
    let code = 0;
    for (let i = start; i < end; i++) code = code * 128 + this.source.charCodeAt(i);
    return code;
  }
}

/** Walks over a whole document that is at hand as one string. */
export function* walkXml(text: string): Generator<XmlCursor> {
  const cursor = new XmlCursor();
  cursor.feed(text);
  while (cursor.next()) yield cursor;
  cursor.finish();
}
