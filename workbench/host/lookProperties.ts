import type { CellLook, LookPatch } from '../model/look';
import { DEFAULT_LOOK } from '../model/look';
import { invalidArgument } from './apiError';
import { bounded, common } from './blocks';
import { hexColor } from './colors';
import type { Property } from './objectType';
import type { AreasTarget } from './targets';

type LookKey = Exclude<keyof CellLook, 'borders'>;

/** How a value of the API is checked and spelled before it is kept. Throws for what Excel would refuse. */
const KINDS = {
  color: (value: unknown): string => {
    const hex = hexColor(value);
    if (hex === undefined) throw invalidArgument('RangeFormat.color');
    return hex;
  },
  flag: (value: unknown): boolean => value === true,
  number: (value: unknown): number => {
    if (typeof value !== 'number') throw invalidArgument('RangeFormat');
    return value;
  },
  word: (value: unknown): string => {
    if (typeof value !== 'string') throw invalidArgument('RangeFormat');
    return value;
  },
} as const;

const KIND_OF: Readonly<Record<LookKey, keyof typeof KINDS>> = {
  fill: 'color',
  fontColor: 'color',
  fontName: 'word',
  fontSize: 'number',
  bold: 'flag',
  italic: 'flag',
  underline: 'word',
  strikethrough: 'flag',
  horizontal: 'word',
  vertical: 'word',
  wrap: 'flag',
  indent: 'number',
  shrink: 'flag',
  orientation: 'number',
  formulaHidden: 'flag',
  locked: 'flag',
};

/** A change of one property, as given by the add-in. */
export function lookPatch(key: LookKey, value: unknown): LookPatch {
  return { [key]: KINDS[KIND_OF[key]](value) };
}

/** A property of format, fill or font: what all cells share, or null; writing changes every cell. */
export function lookProperty(key: LookKey): Property<AreasTarget> {
  return {
    read: ({ sheet, areas }) =>
      common(
        sheet,
        areas,
        (row, column) => sheet.cells.look(row, column)[key] ?? DEFAULT_LOOK[key],
      ),
    write: ({ sheet, areas }, value) => {
      const patch = lookPatch(key, value);
      for (const area of areas) sheet.cells.setLook(boundedRows(sheet, area), patch);
    },
  };
}

/** Whole rows are coloured as far as the sheet is used; whole columns keep their own look. */
function boundedRows(
  sheet: AreasTarget['sheet'],
  area: AreasTarget['areas'][number],
): AreasTarget['areas'][number] {
  const wholeColumns = area.top === 0 && area.bottom >= 1_048_575;
  return wholeColumns ? area : bounded(sheet, area);
}
