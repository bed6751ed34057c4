import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { LookPatch } from '../model/look';

const HORIZONTAL = new Map<unknown, string>([
  [HorizontalAlign.LEFT, 'Left'],
  [HorizontalAlign.CENTER, 'Center'],
  [HorizontalAlign.RIGHT, 'Right'],
  [HorizontalAlign.JUSTIFIED, 'Justify'],
  [HorizontalAlign.DISTRIBUTED, 'Distributed'],
]);

const VERTICAL = new Map<unknown, string>([
  [VerticalAlign.TOP, 'Top'],
  [VerticalAlign.MIDDLE, 'Center'],
  [VerticalAlign.BOTTOM, 'Bottom'],
]);

/** The changes to a look that a style of the person's choosing asks for; what the grid does not know stays. */
export function lookOfStyle(style: Nullable<IStyleData>): LookPatch {
  const isOn = (flag: Nullable<BooleanNumber>): true | undefined =>
    flag === BooleanNumber.TRUE ? true : undefined;
  return {
    ...colorsOf(style),
    horizontal: HORIZONTAL.get(style?.ht),
    vertical: VERTICAL.get(style?.vt),
    wrap: style?.tb === WrapStrategy.WRAP ? true : undefined,
    bold: isOn(style?.bl),
    italic: isOn(style?.it),
    strikethrough: isOn(style?.st?.s),
    underline: isOn(style?.ul?.s) === undefined ? undefined : 'Single',
  };
}

function colorsOf(style: Nullable<IStyleData>): LookPatch {
  return {
    fill: hexColor(style?.bg?.rgb),
    fontColor: hexColor(style?.cl?.rgb),
    fontName: style?.ff?.split(',')[0]?.replaceAll('"', ''),
    fontSize: style?.fs,
  };
}

/** `#RRGGBB` of what a colour field holds; `rgb(…)` is how some of the grid's menus write it. */
export function hexColor(color: Nullable<string>): string | undefined {
  if (color === null || color === undefined || color === '') return undefined;
  if (color.startsWith('#')) return color.slice(0, 7).toUpperCase();
  const parts = /(\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  return `#${parts.map((each) => each.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
