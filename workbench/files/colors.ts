import type ExcelJS from 'exceljs';

/** Colours of the Office theme in the order in which files number them. */
const THEME = [
  'FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31',
  'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72',
]; // prettier-ignore

const BASIC = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
/** The palette of old files; its first eight colours stand twice. */
const PALETTE = [
  ...BASIC,
  ...BASIC,
  '800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080',
  '9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF',
  '000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF',
  '00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99',
  '3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696',
  '003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333',
]; // prettier-ignore

interface FileColor extends Partial<ExcelJS.Color> {
  readonly indexed?: number;
  readonly tint?: number;
}

/** A colour of the file as `#RRGGBB`; undefined when the file leaves it to the system. */
export function hexColor(color: FileColor | undefined): string | undefined {
  if (color === undefined) return undefined;
  if (color.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  const base = color.theme === undefined ? PALETTE[color.indexed ?? -1] : THEME[color.theme];
  return base === undefined ? undefined : `#${tinted(base, color.tint ?? 0)}`;
}

/** `#RRGGBB` as files write it. */
export function fileColor(hex: string): { argb: string } {
  return { argb: `FF${hex.slice(1).toUpperCase()}` };
}

/** Lightens (tint above 0) towards white or darkens towards black. */
function tinted(hex: string, tint: number): string {
  const towards = tint < 0 ? 0 : 255;
  const share = Math.abs(tint);
  return [0, 2, 4]
    .map((at) => parseInt(hex.slice(at, at + 2), 16))
    .map((part) => Math.round(part + (towards - part) * share))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
