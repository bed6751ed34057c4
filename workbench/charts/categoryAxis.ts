import { group, label, type Box, type Shape } from './shape';
import { shortened, TEXT_SIZE, textWidth } from './textSizes';

/** Free pixels between two labels that stand beside each other. */
const BETWEEN = 6;
/** Slanted labels are not longer than this. */
const LONGEST = 110;
const SLANT = Math.SQRT1_2;
const LEVEL_HEIGHT = 22;

/** Names of the categories below the columns: level where they find room, else slanted. */
export interface CategoryAxis {
  readonly isSlanted: boolean;
  /** Pixels needed below the columns. */
  readonly height: number;
}

export function categoryAxis(categories: readonly string[], width: number): CategoryAxis {
  const longest = Math.max(0, ...categories.map((each) => textWidth(each)));
  const isSlanted = longest + BETWEEN > width / Math.max(1, categories.length);
  const slanted = Math.min(longest, LONGEST) * SLANT + TEXT_SIZE + 4;
  return { isSlanted, height: isSlanted ? slanted : LEVEL_HEIGHT };
}

/** The names below a plot; where even slanted ones would lie on each other, only every so many are shown. */
export function categoryShapes(
  categories: readonly string[],
  { isSlanted }: CategoryAxis,
  plot: Box,
): Shape {
  const band = plot.width / Math.max(1, categories.length);
  const every = Math.ceil((TEXT_SIZE * 1.3) / band);
  const bottom = plot.top + plot.height;
  const shapes = categories.flatMap((name, point): readonly Shape[] => {
    const x = plot.left + band * (point + 0.5);
    if (!isSlanted) return [label(name, x, bottom + 16, { 'text-anchor': 'middle' })];
    if (point % every !== 0) return [];
    const [end, y] = [x + TEXT_SIZE / 3, bottom + TEXT_SIZE];
    const transform = `rotate(-45 ${end.toFixed(1)} ${y.toFixed(1)})`;
    return [label(shortened(name, LONGEST), end, y, { 'text-anchor': 'end', transform })];
  });
  return group('categories', shapes);
}
