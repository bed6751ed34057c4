import type { PlottedChart } from './plottedChart';
import { group, label, rectangle, type Box, type Shape } from './shape';
import { TEXT_SIZE, textWidth } from './textSizes';

const KEY = 9;
const LINE = 20;
const BETWEEN = 14;

interface Item {
  readonly name: string;
  readonly colour: string;
  readonly width: number;
}

/** The legend of a chart: what it takes of the room for the columns, and its shapes. */
export interface Legend {
  readonly rest: Box;
  readonly shapes: Shape;
}

/** Puts the legend below the columns, in as many lines as it needs, or right of them. */
export function legendIn({ legend, series }: PlottedChart, room: Box): Legend {
  if (legend === 'none') return { rest: room, shapes: group('legend', []) };
  const items = series.map(({ name, colour }) => {
    return { name, colour, width: KEY + 4 + textWidth(name) };
  });
  return legend === 'bottom' ? below(items, room) : beside(items, room);
}

function below(items: readonly Item[], room: Box): Legend {
  const lines = linesOf(items, room.width);
  const height = lines.length * LINE;
  const top = room.top + room.height - height;
  const shapes = lines.flatMap((line, index) => {
    let left = room.left + (room.width - widthOf(line)) / 2;
    return line.flatMap((item) => {
      const drawn = itemShapes(item, left, top + index * LINE);
      left += item.width + BETWEEN;
      return drawn;
    });
  });
  return { rest: { ...room, height: room.height - height }, shapes: group('legend', shapes) };
}

function beside(items: readonly Item[], room: Box): Legend {
  const width = Math.max(0, ...items.map((item) => item.width)) + BETWEEN;
  const left = room.left + room.width - width + BETWEEN;
  const top = room.top + (room.height - items.length * LINE) / 2;
  const shapes = items.flatMap((item, index) => itemShapes(item, left, top + index * LINE));
  return { rest: { ...room, width: room.width - width }, shapes: group('legend', shapes) };
}

function linesOf(items: readonly Item[], room: number): readonly (readonly Item[])[] {
  const lines: Item[][] = [[]];
  for (const item of items) {
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && widthOf([...line, item]) > room) lines.push([item]);
    else line.push(item);
  }
  return lines;
}

function widthOf(items: readonly Item[]): number {
  return items.reduce((sum, { width }) => sum + width + BETWEEN, -BETWEEN);
}

function itemShapes({ name, colour }: Item, left: number, top: number): readonly Shape[] {
  const middle = top + LINE / 2;
  const key = { left, top: middle - KEY / 2, width: KEY, height: KEY };
  return [rectangle(key, { fill: colour }), label(name, left + KEY + 4, middle + TEXT_SIZE * 0.36)];
}
