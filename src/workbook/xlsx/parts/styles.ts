import { builtInFormatKind, customFormatKind, type FormatKind } from '../read/numberFormat';
import { type SymbolFont, symbolFontOf } from '../read/symbolFont';
import { decodeEntities } from '../xml/xmlText';
import { walkXml } from '../xml/xmlCursor';
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
  const formats = new Map<number, FormatKind>();
  const fonts: FontFacts[] = [];
  const styles: CellStyle[] = [];
  let inFonts = false;
  let inCellStyles = false;
  for (const cursor of walkXml(xml)) {
    if (cursor.token === 'text' || cursor.token === 'cdata') continue;
    const name = cursor.name;
    if (name === 'fonts') inFonts = cursor.token === 'open';
    else if (name === 'cellXfs') inCellStyles = cursor.token === 'open';
    else if (cursor.token === 'close') continue;
    else if (name === 'numFmt') {
      const code = decodeEntities(cursor.attribute('formatCode') ?? '');
      formats.set(Number(cursor.attribute('numFmtId')), customFormatKind(code));
    } else if (inFonts) readFont(fonts, name, cursor.attribute('val'));
    else if (inCellStyles && name === 'xf') {
      const id = Number(cursor.attribute('numFmtId') ?? 0);
      const font = fonts[Number(cursor.attribute('fontId') ?? 0)];
      styles.push({
        format: formats.get(id) ?? builtInFormatKind(id),
        struck: font?.struck ?? false,
        symbolFont: font?.symbolFont,
      });
    }
  }
  return styles;
}

function readFont(fonts: FontFacts[], name: string, value: string | undefined): void {
  if (name === 'font') fonts.push({ struck: false, symbolFont: undefined });
  const font = fonts.at(-1);
  if (font === undefined) return;
  if (name === 'strike') font.struck = value === undefined || isTrue(value);
  if (name === 'name') font.symbolFont = symbolFontOf(decodeEntities(value ?? ''));
}
