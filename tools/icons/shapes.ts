import { allNamed, parseXml, type XmlElement } from '../manifest/xmlTree';
import { pathLines } from './path';

export type Point = readonly [x: number, y: number];

/** A line of points; filled as if closed, stroked as it is. */
export type Line = readonly Point[];

/** One shape of an icon in the units of its view box; colours are `#rrggbb`. */
export interface Shape {
  readonly lines: readonly Line[];
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly strokeWidth: number;
}

/** Side of the square view box that every icon is drawn in. */
export const VIEW = 32;

const ROUND_STEPS = 64;

/** The shapes of an SVG icon, bottom first. Understands `path`, `circle` and `rect` (with `rx`), no transformations. */
export function shapesOf(svg: string): Shape[] {
  const root = parseXml(svg);
  if (root.attributes.get('viewBox') !== `0 0 ${VIEW} ${VIEW}`)
    throw new Error(`the view box of an icon is 0 0 ${VIEW} ${VIEW}`);
  return allNamed(root, 'path', 'circle', 'rect').map((element) => ({
    lines: linesOf(element),
    fill: colour(element, 'fill'),
    stroke: colour(element, 'stroke'),
    strokeWidth: number(element, 'stroke-width', 1),
  }));
}

function linesOf(element: XmlElement): Line[] {
  if (element.name === 'path') return pathLines(element.attributes.get('d') ?? '');
  if (element.name === 'circle') {
    const [x, y, r] = [number(element, 'cx'), number(element, 'cy'), number(element, 'r')];
    return [arc(x, y, r, 0, ROUND_STEPS)];
  }
  const [x, y, rx] = [number(element, 'x'), number(element, 'y'), number(element, 'rx', 0)];
  const [right, bottom] = [x + number(element, 'width') - rx, y + number(element, 'height') - rx];
  const quarter = ROUND_STEPS / 4;
  const outline = [
    ...arc(right, bottom, rx, 0, quarter),
    ...arc(x + rx, bottom, rx, quarter, quarter),
    ...arc(x + rx, y + rx, rx, 2 * quarter, quarter),
    ...arc(right, y + rx, rx, 3 * quarter, quarter),
  ];
  return [[...outline, ...outline.slice(0, 1)]];
}

/** Points on a circle, clockwise on screen from the right, in steps of 1/64 of a turn. */
function arc(x: number, y: number, r: number, from: number, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const angle = ((from + step) / ROUND_STEPS) * 2 * Math.PI;
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  });
}

function number(element: XmlElement, name: string, otherwise?: number): number {
  const written = element.attributes.get(name);
  const value = written === undefined ? otherwise : Number(written);
  if (value === undefined || Number.isNaN(value))
    throw new Error(`line ${element.line}: ${name} of ${element.name} is no number`);
  return value;
}

function colour(element: XmlElement, name: string): string | undefined {
  const written = element.attributes.get(name) ?? 'none';
  if (written === 'none') return undefined;
  if (!/^#[0-9a-f]{6}$/.test(written))
    throw new Error(`line ${element.line}: ${name} is none or #rrggbb`);
  return written;
}
