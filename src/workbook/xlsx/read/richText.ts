import { decodeCellText, ownCopy } from '../xml/xmlText';
import { nameCode, type XmlCursor } from '../xml/xmlCursor';
import { type SymbolFont, shownGlyphs, symbolFontOf } from './symbolFont';

const TEXT = nameCode('t');
const RUN = nameCode('r');
const PHONETIC = nameCode('rPh');

/** A text as it is shown, and whether all of it is struck through by its own runs. */
export interface ShownText {
  readonly text: string;
  readonly struck: boolean;
  /** Some run has a font of its own, so the cell's symbol font does not draw all of it. */
  readonly hasRuns: boolean;
}

/**
 * Collects the text of a shared string, inline string or comment from its tokens: runs are joined,
 * phonetic guides left out, symbol fonts of runs turned into the signs they show.
 */
export class RichText {
  private text = '';
  private inText = false;
  private phonetic = false;
  private inRunFormat = false;
  private hasRuns = false;
  private runStruck = false;
  private plainSeen = false;
  private struckSeen = false;
  private runFont: SymbolFont | undefined;

  /** Takes the next token inside the element that holds the text. */
  visit(cursor: XmlCursor): void {
    if (cursor.token === 'text' || cursor.token === 'cdata') {
      if (this.inText) this.add(cursor);
      return;
    }
    const opens = cursor.token === 'open';
    if (cursor.code === TEXT) this.inText = opens && !this.phonetic;
    else if (cursor.code === PHONETIC) this.phonetic = opens;
    else if (cursor.code === RUN) this.startRun();
    else if (this.inRunFormat || cursor.name === 'rPr') this.readRunFormat(cursor);
  }

  /** The text so far; the collector is ready for the next one. */
  take(): ShownText {
    const taken = {
      text: this.text,
      struck: this.struckSeen && !this.plainSeen,
      hasRuns: this.hasRuns,
    };
    this.text = '';
    this.inText = this.phonetic = this.inRunFormat = this.hasRuns = false;
    this.plainSeen = this.struckSeen = false;
    this.startRun();
    this.hasRuns = false;
    return taken;
  }

  private startRun(): void {
    this.hasRuns = true;
    this.runStruck = false;
    this.runFont = undefined;
  }

  private add(cursor: XmlCursor): void {
    const raw = cursor.raw;
    const decoded = cursor.token === 'cdata' ? raw : decodeCellText(raw);
    const shown = this.runFont === undefined ? decoded : shownGlyphs(decoded, this.runFont);
    this.text = this.text === '' ? ownCopy(shown) : this.text + shown;
    if (this.runStruck) this.struckSeen = true;
    else if (decoded.trim() !== '') this.plainSeen = true;
  }

  private readRunFormat(cursor: XmlCursor): void {
    const name = cursor.name;
    if (name === 'rPr') this.inRunFormat = cursor.token === 'open';
    else if (!cursor.isStart) return;
    else if (name === 'strike') {
      const value = cursor.attribute('val');
      this.runStruck = value !== '0' && value !== 'false';
    } else if (name === 'rFont') this.runFont = symbolFontOf(cursor.attribute('val') ?? '');
  }
}
