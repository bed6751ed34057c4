import type ExcelJS from 'exceljs';
import type { Border, BorderSide, CellLook } from '../model/look';
import { fileColor, hexColor } from './colors';
import { fileWord, modelWord, type Words } from './words';

const HORIZONTAL: Words<ExcelJS.Alignment['horizontal']> = [
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
  ['fill', 'Fill'],
  ['justify', 'Justify'],
  ['centerContinuous', 'CenterAcrossSelection'],
  ['distributed', 'Distributed'],
];

const VERTICAL: Words<ExcelJS.Alignment['vertical']> = [
  ['top', 'Top'],
  ['middle', 'Center'],
  ['bottom', 'Bottom'],
  ['justify', 'Justify'],
  ['distributed', 'Distributed'],
];

const UNDERLINES: Words<Exclude<ExcelJS.Font['underline'], boolean>> = [
  ['single', 'Single'],
  ['double', 'Double'],
  ['singleAccounting', 'SingleAccountant'],
  ['doubleAccounting', 'DoubleAccountant'],
  ['none', 'None'],
];

/** Style and weight of a line in one word. */
const LINES: Words<ExcelJS.BorderStyle> = [
  ['hair', 'Continuous/Hairline'],
  ['thin', 'Continuous/Thin'],
  ['medium', 'Continuous/Medium'],
  ['thick', 'Continuous/Thick'],
  ['dotted', 'Dot/Thin'],
  ['dashed', 'Dash/Thin'],
  ['mediumDashed', 'Dash/Medium'],
  ['dashDot', 'DashDot/Thin'],
  ['mediumDashDot', 'DashDot/Medium'],
  ['dashDotDot', 'DashDotDot/Thin'],
  ['mediumDashDotDot', 'DashDotDot/Medium'],
  ['slantDashDot', 'SlantDashDot/Medium'],
  ['double', 'Double/Thick'],
];

const SIDES = [
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
] as const;

type Style = Partial<ExcelJS.Style>;

/** How a cell of a file looks; undefined when it is plain. Number formats are read apart. */
export function lookOf(style: Style): CellLook | undefined {
  const look = {
    ...fillOf(style.fill),
    ...fontOf(style.font),
    ...alignmentOf(style.alignment),
    ...bordersOf(style.border),
    ...(style.protection?.locked === false ? { locked: false } : {}),
    ...(style.protection?.hidden === true ? { formulaHidden: true } : {}),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

function fillOf(fill: ExcelJS.Fill | undefined): CellLook {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return {};
  const color = hexColor(fill.pattern === 'solid' ? fill.fgColor : (fill.bgColor ?? fill.fgColor));
  return color === undefined ? {} : { fill: color };
}

function fontOf(font: Partial<ExcelJS.Font> | undefined): CellLook {
  if (font === undefined) return {};
  const color = hexColor(font.color);
  const underline = font.underline === true ? 'single' : font.underline;
  const line = underline === false ? undefined : modelWord(UNDERLINES, underline);
  return {
    ...(font.name === undefined ? {} : { fontName: font.name }),
    ...(font.size === undefined ? {} : { fontSize: font.size }),
    ...(color === undefined || color === '#000000' ? {} : { fontColor: color }),
    ...(font.bold === true ? { bold: true } : {}),
    ...(font.italic === true ? { italic: true } : {}),
    ...(font.strike === true ? { strikethrough: true } : {}),
    ...(line === undefined || line === 'None' ? {} : { underline: line }),
  };
}

function alignmentOf(alignment: Partial<ExcelJS.Alignment> | undefined): CellLook {
  if (alignment === undefined) return {};
  const horizontal = modelWord(HORIZONTAL, alignment.horizontal);
  const vertical = modelWord(VERTICAL, alignment.vertical);
  const { indent = 0, textRotation = 0 } = alignment;
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(alignment.wrapText === true ? { wrap: true } : {}),
    ...(alignment.shrinkToFit === true ? { shrink: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(typeof textRotation === 'number' && textRotation !== 0
      ? { orientation: textRotation }
      : {}),
  };
}

function bordersOf(borders: Partial<ExcelJS.Borders> | undefined): CellLook {
  const lines: Partial<Record<BorderSide, Border>> = {};
  for (const [side, edge] of SIDES) {
    const line = borders?.[side];
    const word = modelWord(LINES, line?.style);
    if (word === undefined) continue;
    const [style = '', weight = ''] = word.split('/');
    lines[edge] = { style, weight, color: hexColor(line?.color) ?? '#000000' };
  }
  return Object.keys(lines).length === 0 ? {} : { borders: lines };
}

/** A look and number format as files write them. */
export function styleOf(look: CellLook, format: string): Style {
  const horizontal = fileWord(HORIZONTAL, look.horizontal);
  const vertical = fileWord(VERTICAL, look.vertical);
  const borders = fileBorders(look.borders);
  return {
    numFmt: format,
    font: fileFont(look),
    alignment: {
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(vertical === undefined ? {} : { vertical }),
      ...(look.wrap === true ? { wrapText: true } : {}),
      ...(look.shrink === true ? { shrinkToFit: true } : {}),
      ...(look.indent === undefined ? {} : { indent: look.indent }),
      ...(look.orientation === undefined ? {} : { textRotation: look.orientation }),
    },
    ...(look.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: fileColor(look.fill) } }),
    ...(borders === undefined ? {} : { border: borders }),
    ...(look.locked === false || look.formulaHidden === true
      ? { protection: { locked: look.locked ?? true, hidden: look.formulaHidden ?? false } }
      : {}),
  };
}

function fileFont(look: CellLook): Partial<ExcelJS.Font> {
  const underline = fileWord(UNDERLINES, look.underline);
  return {
    name: look.fontName ?? '等线',
    size: look.fontSize ?? 11,
    ...(look.fontColor === undefined ? {} : { color: fileColor(look.fontColor) }),
    ...(look.bold === true ? { bold: true } : {}),
    ...(look.italic === true ? { italic: true } : {}),
    ...(look.strikethrough === true ? { strike: true } : {}),
    ...(underline === undefined ? {} : { underline }),
  };
}

function fileBorders(borders: CellLook['borders']): Partial<ExcelJS.Borders> | undefined {
  if (borders === undefined) return undefined;
  const lines = SIDES.flatMap(([side, edge]) => {
    const line = borders[edge];
    const style = fileWord(LINES, line === undefined ? undefined : wordOf(line));
    if (line === undefined || style === undefined) return [];
    return [[side, { style, color: fileColor(line.color) }] as const];
  });
  return Object.fromEntries(lines);
}

const wordOf = ({ style, weight }: Border): string =>
  style === 'Double' ? 'Double/Thick' : `${style}/${weight}`;
