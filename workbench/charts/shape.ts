/** A piece of SVG, as data: what is drawn can be looked at without a page. */
export interface Shape {
  readonly name: 'svg' | 'g' | 'rect' | 'line' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly Shape[];
  /** What a text says. */
  readonly text?: string;
}

/** A rectangle of the drawing, in pixels at 100 %. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Attributes = Shape['attributes'];

export function group(className: string, children: readonly Shape[]): Shape {
  return { name: 'g', attributes: { class: className }, children };
}

export function rectangle({ left, top, width, height }: Box, attributes: Attributes): Shape {
  const place = { x: rounded(left), y: rounded(top) };
  const size = { width: rounded(width), height: rounded(height) };
  return { name: 'rect', attributes: { ...place, ...size, ...attributes }, children: [] };
}

/** A level line. */
export function levelLine(left: number, right: number, y: number, stroke: string): Shape {
  // In the middle of a pixel, so that it is one pixel thin.
  const at = Math.round(y) + 0.5;
  const attributes = { x1: rounded(left), x2: rounded(right), y1: at, y2: at, stroke };
  return { name: 'line', attributes, children: [] };
}

/** @param y base line of the letters */
export function label(text: string, x: number, y: number, attributes: Attributes = {}): Shape {
  const all = { x: rounded(x), y: rounded(y), ...attributes };
  return { name: 'text', attributes: all, children: [], text };
}

/** A tenth of a pixel is as fine as anybody sees. */
const rounded = (pixels: number): number => Math.round(pixels * 10) / 10;
