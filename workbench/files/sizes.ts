/** Pixels of one digit in the standard font of a Chinese Excel. */
const DIGIT_PIXELS = 8;
const POINTS_PER_PIXEL = 0.75;

/** Points of a column that is so many digits wide, as files give it. */
export function pointsOfWidth(characters: number): number {
  return Math.trunc(characters * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

/** Digits, as files give the width of a column. */
export function widthOfPoints(points: number): number {
  return points / POINTS_PER_PIXEL / DIGIT_PIXELS;
}
