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
    const part = partAlong(side, bounded(sheet, whole));
    if (part === undefined) continue;
    sheet.cells.changeLooks(part, (look) => {
      const old = look?.borders?.[kept] ?? { ...NO_BORDER, style: 'Continuous' };
      return { ...look, borders: { ...look?.borders, [kept]: { ...old, ...change } } };
    });
  }
}

type Area = AreasTarget['areas'][number];

/** The cells of an area that a line is drawn at; undefined when it has none, as one row has no inside. */
function partAlong(side: string, area: Area): Area | undefined {
  const part = { ...area, ...(PARTS[side]?.(area) ?? {}) };
  return part.bottom < part.top || part.right < part.left ? undefined : part;
}

const PARTS: Readonly<Record<string, (area: Area) => Partial<Area>>> = {
  EdgeTop: ({ top }) => ({ bottom: top }),
  EdgeBottom: ({ bottom }) => ({ top: bottom }),
  EdgeLeft: ({ left }) => ({ right: left }),
  EdgeRight: ({ right }) => ({ left: right }),
  InsideHorizontal: ({ bottom }) => ({ bottom: bottom - 1 }),
  InsideVertical: ({ right }) => ({ right: right - 1 }),
};

export const rangeBorderType: ObjectType<BorderTarget> = {
  id: { key: '_Id', of: ({ side }) => side },
  properties: {
    SideIndex: { read: ({ side }) => side },
    Style: borderProperty('style'),
    Weight: borderProperty('weight'),
    Color: borderProperty('color'),
  },
};
