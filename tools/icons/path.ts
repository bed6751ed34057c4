import type { Line, Point } from './shapes';

const CURVE_STEPS = 24;
const NUMBERS = { M: 2, L: 2, H: 1, V: 1, C: 6, Z: 0 } as const;

type Letter = keyof typeof NUMBERS;

/** The lines of an SVG path of absolute M, L, H, V, C and Z, each letter written out; curves become short lines. */
export function pathLines(path: string): Line[] {
  const lines: Point[][] = [];
  for (const [, letter, rest] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    if (!isLetter(letter) || numbers.length !== NUMBERS[letter] || numbers.some(Number.isNaN))
      throw new Error(`not understood in a path: ${letter ?? ''}${rest ?? ''}`);
    if (letter === 'M') lines.push([]);
    const line = lines.at(-1);
    if (line === undefined) throw new Error('a path begins with M');
    line.push(...pointsOf(letter, numbers, line));
  }
  return lines;
}

function isLetter(letter: string | undefined): letter is Letter {
  return letter !== undefined && letter in NUMBERS;
}

function pointsOf(letter: Letter, numbers: readonly number[], line: Line): Line {
  const [x = 0, y = 0] = line.at(-1) ?? [];
  const [first = 0, second = 0] = numbers;
  switch (letter) {
    case 'M':
    case 'L':
      return [[first, second]];
    case 'H':
      return [[first, y]];
    case 'V':
      return [[x, first]];
    case 'C':
      return curve([x, y], numbers);
    case 'Z':
      return line.slice(0, 1);
  }
}

/** Points of a cubic Bézier curve after its start. */
function curve([x0, y0]: Point, numbers: readonly number[]): Line {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = numbers;
  return Array.from({ length: CURVE_STEPS }, (_, step): Point => {
    const t = (step + 1) / CURVE_STEPS;
    const u = 1 - t;
    const mix = (a: number, b: number, c: number, d: number): number =>
      u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    return [mix(x0, x1, x2, x3), mix(y0, y1, y2, y3)];
  });
}
