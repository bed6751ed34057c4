import type { Picture } from './png';
import { type Line, type Shape, VIEW } from './shapes';

/** Samples along each side of a pixel. */
const SAMPLES = 6;

type Colour = readonly [red: number, green: number, blue: number];

/** An edge from a point to the next. */
interface Edge {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/** One coat of paint: the inside of edges, or what is near them. */
interface Coat {
  readonly colour: Colour;
  readonly covers: (x: number, y: number) => boolean;
}

/** The shapes as a square picture of `pixels` a side, smoothed; ends and corners of strokes are round. */
export function rasterise(shapes: readonly Shape[], pixels: number): Picture {
  const coats = [...shapes].reverse().flatMap(coatsOf);
  const data = new Uint8Array(pixels * pixels * 4);
  for (let row = 0; row < pixels; row++)
    for (let column = 0; column < pixels; column++)
      data.set(pixelAt(coats, column, row, VIEW / pixels), (row * pixels + column) * 4);
  return { width: pixels, height: pixels, pixels: data };
}

/** The mean colour of a pixel's samples, and as alpha the share of them that is painted. */
function pixelAt(coats: readonly Coat[], column: number, row: number, unit: number): number[] {
  let [red, green, blue, covered] = [0, 0, 0, 0];
  for (let down = 0; down < SAMPLES; down++)
    for (let along = 0; along < SAMPLES; along++) {
      const x = (column + (along + 0.5) / SAMPLES) * unit;
      const y = (row + (down + 0.5) / SAMPLES) * unit;
      const coat = coats.find(({ covers }) => covers(x, y));
      if (coat === undefined) continue;
      covered++;
      red += coat.colour[0];
      green += coat.colour[1];
      blue += coat.colour[2];
    }
  const mean = [red, green, blue].map((sum) => (covered === 0 ? 0 : Math.round(sum / covered)));
  return [...mean, Math.round((255 * covered) / (SAMPLES * SAMPLES))];
}

/** The coats of a shape, top first: its stroke lies over its fill. */
function coatsOf({ lines, fill, stroke, strokeWidth }: Shape): Coat[] {
  const coats: Coat[] = [];
  if (stroke !== undefined) {
    const edges = lines.flatMap((line) => edgesOf(line));
    const reach = strokeWidth / 2;
    coats.push(
      bounded(edges, reach, colourOf(stroke), (x, y) => edges.some((e) => isNear(e, x, y, reach))),
    );
  }
  if (fill !== undefined) {
    const edges = lines.flatMap((line) => edgesOf([...line, ...line.slice(0, 1)]));
    coats.push(bounded(edges, 0, colourOf(fill), (x, y) => isWithin(edges, x, y)));
  }
  return coats;
}

function edgesOf(line: Line): Edge[] {
  return line.slice(1).map(([toX, toY], at) => {
    const [x, y] = line[at] ?? [toX, toY];
    return { x, y, dx: toX - x, dy: toY - y };
  });
}

/** A coat that answers at once for points beyond its box. */
function bounded(
  edges: readonly Edge[],
  reach: number,
  colour: Colour,
  covers: Coat['covers'],
): Coat {
  const xs = edges.flatMap(({ x, dx }) => [x, x + dx]);
  const ys = edges.flatMap(({ y, dy }) => [y, y + dy]);
  const [left, right] = [Math.min(...xs) - reach, Math.max(...xs) + reach];
  const [top, bottom] = [Math.min(...ys) - reach, Math.max(...ys) + reach];
  return {
    colour,
    covers: (x, y) => x >= left && x <= right && y >= top && y <= bottom && covers(x, y),
  };
}

/** Whether a point is inside by the even-odd rule: an odd number of edges lies to its right. */
function isWithin(edges: readonly Edge[], x: number, y: number): boolean {
  let inside = false;
  for (const edge of edges) {
    const crosses = edge.y > y !== edge.y + edge.dy > y;
    if (crosses && x < edge.x + ((y - edge.y) / edge.dy) * edge.dx) inside = !inside;
  }
  return inside;
}

function isNear(edge: Edge, x: number, y: number, reach: number): boolean {
  const length = edge.dx * edge.dx + edge.dy * edge.dy;
  const along = length === 0 ? 0 : ((x - edge.x) * edge.dx + (y - edge.y) * edge.dy) / length;
  const t = Math.min(1, Math.max(0, along));
  const [awayX, awayY] = [x - edge.x - t * edge.dx, y - edge.y - t * edge.dy];
  return awayX * awayX + awayY * awayY <= reach * reach;
}

function colourOf(written: string): Colour {
  const value = Number.parseInt(written.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}
