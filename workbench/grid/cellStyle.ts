import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import type { Border, BorderSide, CellLook } from '../model/look';
import { GENERAL } from '../model/values';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const SIDES: Readonly<Record<BorderSide, keyof IBorderData>> = {
  EdgeTop: 't',
  EdgeBottom: 'b',
  EdgeLeft: 'l',
  EdgeRight: 'r',
  DiagonalDown: 'tl_br',
  DiagonalUp: 'bl_tr',
};

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  'Continuous/Hairline': BorderStyleTypes.HAIR,
  'Continuous/Thin': BorderStyleTypes.THIN,
  'Continuous/Medium': BorderStyleTypes.MEDIUM,
  'Continuous/Thick': BorderStyleTypes.THICK,
  'Dash/Thin': BorderStyleTypes.DASHED,
  'Dash/Medium': BorderStyleTypes.MEDIUM_DASHED,
  'Dot/Thin': BorderStyleTypes.DOTTED,
  'DashDot/Thin': BorderStyleTypes.DASH_DOT,
  'DashDot/Medium': BorderStyleTypes.MEDIUM_DASH_DOT,
  'DashDotDot/Thin': BorderStyleTypes.DASH_DOT_DOT,
  'DashDotDot/Medium': BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  'SlantDashDot/Medium': BorderStyleTypes.SLANT_DASH_DOT,
};

/** Fonts of Chinese offices first as named, then what other systems have in their place. */
const SUBSTITUTES: readonly (readonly [RegExp, string])[] = [
  [/宋|SimSun|仿宋|Song/i, '"SimSun", "Songti SC", "Noto Serif CJK SC", serif'],
  [/楷|KaiTi/i, '"KaiTi", "Kaiti SC", "Noto Serif CJK SC", serif'],
  [/./, '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif'],
];

/** A look and number format in the words of Univer; undefined when both are plain. */
export function cellStyle(
  look: CellLook | undefined,
  format: string | undefined,
): IStyleData | undefined {
  const formatted = format !== undefined && format !== GENERAL;
  if (look === undefined && !formatted) return undefined;
  const style: IStyleData = { ...fontStyle(look ?? {}), ...placeStyle(look ?? {}) };
  if (look?.fill !== undefined) style.bg = { rgb: look.fill };
  if (look?.borders !== undefined) style.bd = borderStyle(look.borders);
  if (formatted) style.n = { pattern: format };
  return style;
}

function fontStyle(look: CellLook): IStyleData {
  const style: IStyleData = {};
  if (look.fontName !== undefined) style.ff = fontStack(look.fontName);
  if (look.fontSize !== undefined) style.fs = look.fontSize;
  if (look.fontColor !== undefined) style.cl = { rgb: look.fontColor };
  if (look.bold === true) style.bl = BooleanNumber.TRUE;
  if (look.italic === true) style.it = BooleanNumber.TRUE;
  if (look.strikethrough === true) style.st = { s: BooleanNumber.TRUE };
  if (look.underline !== undefined && look.underline !== 'None') {
    style.ul = { s: BooleanNumber.TRUE };
  }
  return style;
}

/** Fonts for cells that name none. */
export const DEFAULT_FONT = '"等线", "DengXian", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** A font by its name, and what stands in for it where it is missing. */
export function fontStack(name: string): string {
  const substitutes = SUBSTITUTES.find(([pattern]) => pattern.test(name))?.[1] ?? 'sans-serif';
  return `"${name.replaceAll('"', '')}", ${substitutes}`;
}

function placeStyle(look: CellLook): IStyleData {
  const style: IStyleData = {};
  const horizontal = HORIZONTAL[look.horizontal ?? ''];
  const vertical = VERTICAL[look.vertical ?? ''];
  if (horizontal !== undefined) style.ht = horizontal;
  if (vertical !== undefined) style.vt = vertical;
  if (look.wrap === true) style.tb = WrapStrategy.WRAP;
  if (look.indent !== undefined && look.indent > 0) style.pd = { l: 2 + look.indent * 9 };
  if (look.orientation !== undefined && look.orientation !== 0) {
    style.tr = { a: -look.orientation };
  }
  return style;
}

function borderStyle(borders: NonNullable<CellLook['borders']>): IBorderData {
  const sides = Object.entries(SIDES).flatMap(([side, key]) => {
    const line = lineStyle(borders[side as BorderSide]);
    return line === undefined ? [] : [[key, line] as const];
  });
  return Object.fromEntries(sides);
}

function lineStyle(border: Border | undefined): IBorderStyleData | undefined {
  if (border === undefined || border.style === 'None') return undefined;
  const type =
    border.style === 'Double'
      ? BorderStyleTypes.DOUBLE
      : (LINES[`${border.style}/${border.weight}`] ?? BorderStyleTypes.THIN);
  return { s: type, cl: { rgb: border.color } };
}
