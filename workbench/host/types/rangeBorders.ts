import type { Border, BorderSide } from '../../model/look';
import { invalidArgument } from '../apiError';
import { bounded, common } from '../blocks';
import { hexColor } from '../colors';
import type { ObjectType, Property } from '../objectType';
import { make } from '../targets';
import type { AreasTarget } from '../targets';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

type Side = (typeof SIDES)[number];
type BorderTarget = AreasTarget & { readonly side: string };

export const rangeBorderCollectionType: ObjectType<AreasTarget> = {
  properties: { Count: { read: () => SIDES.length } },
  items: (target) => SIDES.map((side) => make('RangeBorder', { ...target, side })),
  item: (target, key) => {
    const side = SIDES.find((one) => one === key);
    return side === undefined ? undefined : make('RangeBorder', { ...target, side });
  },
};

const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

function borderProperty(key: keyof Border): Property<BorderTarget> {
  return {
    read: ({ sheet, areas, side }) =>
      common(
        sheet,
        areas,
        (row, column) =>
          (sheet.cells.look(row, column).borders?.[keptSide(side)] ?? NO_BORDER)[key],
      ),
    write: (target, value) => {
      const text = key === 'color' ? hexColor(value) : value;
      if (typeof text !== 'string') throw invalidArgument(`RangeBorder.${key}`);
      drawBorder(target, { [key]: text });
    },
  };
}

/** A line between cells is kept as the bottom (right) line of the cell above (at the left). */
function keptSide(side: string): BorderSide {
  if (side === 'InsideHorizontal') return 'EdgeBottom';
  if (side === 'InsideVertical') return 'EdgeRight';
  return SIDES.find((one): one is Exclude<Side, `Inside${string}`> => one === side) ?? 'EdgeTop';
}

function drawBorder({ sheet, areas, side }: BorderTarget, change: Partial<Border>): void {
  const kept = keptSide(side);
  for (const whole of areas) {
    const area = bounded(sheet, whole);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const at = { top: row, left: column, bottom: row, right: column };
        if (!liesOn(side, at, area)) continue;
        const { borders } = sheet.cells.look(row, column);
        const old = borders?.[kept] ?? { ...NO_BORDER, style: 'Continuous' };
        sheet.cells.setLook(at, { borders: { ...borders, [kept]: { ...old, ...change } } });
      }
    }
  }
}

function liesOn(
  side: string,
  { top, left }: { readonly top: number; readonly left: number },
  area: AreasTarget['areas'][number],
): boolean {
  if (side === 'EdgeTop') return top === area.top;
  if (side === 'EdgeBottom') return top === area.bottom;
  if (side === 'EdgeLeft') return left === area.left;
  if (side === 'EdgeRight') return left === area.right;
  if (side === 'InsideHorizontal') return top < area.bottom;
  return side === 'InsideVertical' ? left < area.right : true;
}

export const rangeBorderType: ObjectType<BorderTarget> = {
  id: { key: '_Id', of: ({ side }) => side },
  properties: {
    SideIndex: { read: ({ side }) => side },
    Style: borderProperty('style'),
    Weight: borderProperty('weight'),
    Color: borderProperty('color'),
  },
};
