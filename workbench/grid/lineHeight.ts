import { type CellLook, DEFAULT_LOOK } from '../model/look';
import { DEFAULT_FONT, fontStack } from './cellStyle';

const PIXELS_PER_POINT = 4 / 3;
/** Of a font's size, where nothing can be measured. */
const USUAL = 1.32;

const measured = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Pixels from line to line of wrapped text in a look: as the grid does, by the font that this computer has for it. */
export function lineHeight({ fontName, fontSize = DEFAULT_LOOK.fontSize, bold }: CellLook): number {
  const family = fontName === undefined ? DEFAULT_FONT : fontStack(fontName);
  const font = `${bold === true ? 'bold ' : ''}${fontSize}pt ${family}`;
  const known = measured.get(font);
  if (known !== undefined) return known;
  const height = measure(font) ?? fontSize * PIXELS_PER_POINT * USUAL;
  measured.set(font, height);
  return height;
}

function measure(font: string): number | undefined {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return undefined;
  context.font = font;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('国');
  return fontBoundingBoxAscent + fontBoundingBoxDescent;
}
