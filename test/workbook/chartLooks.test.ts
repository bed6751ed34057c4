import { expect, it } from 'vitest';
import { SERIES_COLOURS } from '../../src/workbook/chartLooks';

/** Relative luminance of RRGGBB (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return red * 0.2126 + green * 0.7152 + blue * 0.0722;
}

const LABEL = luminance('404040');

it.each(SERIES_COLOURS)("Excel's grey numbers are read on %s", (colour) => {
  expect((luminance(colour) + 0.05) / (LABEL + 0.05)).toBeGreaterThanOrEqual(4.5);
});
