import { builtInFormatKind, customFormatKind, type FormatKind } from '../read/numberFormat';
import { type SymbolFont, symbolFontOf } from '../read/symbolFont';
import { decodeEntities } from '../xml/xmlText';
import { walkXml, type XmlCursor } from '../xml/xmlCursor';
import { isTrue } from './workbookPart';

/** What reading a cell needs to know of its style. */
export interface CellStyle {
  readonly format: FormatKind;
  readonly struck: boolean;
  readonly symbolFont: SymbolFont | undefined;
}

interface FontFacts {
  struck: boolean;
  symbolFont: SymbolFont | undefined;
}

export const PLAIN_STYLE: CellStyle = { format: 'number', struck: false, symbolFont: undefined };

/** Styles by the index that cells refer to. */
export function parseStyles(xml: string): readonly CellStyle[] {
  const reader = new StyleReader();
  for (const cursor of walkXml(xml)) {
    if (cursor.token !== 'text' && cursor.token !== 'cdata') reader.visit(cursor);
  }
  return reader.styles;
}

class StyleReader {
  readonly styles: CellStyle[] = [];
  private readonly formats = new Map<number, FormatKind>();
  private readonly fonts: FontFacts[] = [];
  private section = '';

  visit(cursor: XmlCursor): void {
    const name = cursor.name;
    if (name === 'fonts' || name === 'cellXfs') this.section = cursor.token === 'open' ? name : '';
    else if (cursor.token === 'close') return;
    else if (name === 'numFmt') this.readFormat(cursor);
    else if (this.section === 'fonts') readFont(this.fonts, name, cursor.attribute('val'));
    else if (this.section === 'cellXfs' && name === 'xf') this.readStyle(cursor);
  }

  private readFormat(cursor: XmlCursor): void {
    const code = decodeEntities(cursor.attribute('formatCode') ?? '');
    this.formats.set(Number(cursor.attribute('numFmtId')), customFormatKind(code));
  }

  private readStyle(cursor: XmlCursor): void {
    const id = Number(cursor.attribute('numFmtId') ?? 0);
    const font = this.fonts[Number(cursor.attribute('fontId') ?? 0)];
    this.styles.push({
      format: this.formats.get(id) ?? builtInFormatKind(id),
      struck: font?.struck ?? false,
      symbolFont: font?.symbolFont,
    });
  }
}

function readFont(fonts: FontFacts[], name: string, value: string | undefined): void {
  if (name === 'font') fonts.push({ struck: false, symbolFont: undefined });
  const font = fonts.at(-1);
  if (font === undefined) return;
  if (name === 'strike') font.struck = value === undefined || isTrue(value);
  if (name === 'name') font.symbolFont = symbolFontOf(decodeEntities(value ?? ''));
}
