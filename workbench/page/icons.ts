const SVG = 'http://www.w3.org/2000/svg';

/** Outlines of the page's own pictures, on a field of 20 by 20. */
const outlines = {
  open: 'M2.5 6.5v9h13l2-6.5h-12l-2 4M2.5 6.5v-2h5l1.5 2h7v2.5',
  save: 'M3.5 3.5h11l2 2v11h-13zM6.5 3.5v4h6v-4M6 16.5v-5h8v5',
  undo: 'M7 4 3.5 7.5 7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8',
  redo: 'M13 4l3.5 3.5L13 11M16.5 7.5H8a4.5 4.5 0 0 0 0 9h4',
  close: 'M5 5l10 10M15 5 5 15',
  fault: 'M10 3 18 16.5H2zM10 8v4M10 13.8v1',
  language:
    'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M2.5 10h15M10 2.5c4 4.5 4 10.500 0 15-4-4.500-4-10.500 0-15',
} as const;

export type IconName = keyof typeof outlines;

/** A picture that takes the colour of the text around it. */
export function icon(name: IconName, pixels = 18): SVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  const size = String(pixels);
  const attributes = {
    viewBox: '0 0 20 20',
    width: size,
    height: size,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.4',
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
    'aria-hidden': 'true',
  };
  for (const [attribute, value] of Object.entries(attributes)) {
    drawing.setAttribute(attribute, value);
  }
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', outlines[name]);
  drawing.append(path);
  return drawing;
}
