import { element } from './element';
import { iconFor } from './manifest';

/** The picture of a command at an edge length in CSS pixels, sharp on dense screens too. */
export function commandIcon(
  icons: ReadonlyMap<number, string>,
  pixels: number,
): HTMLElement | undefined {
  const source = iconFor(icons, Math.ceil(pixels * devicePixelRatio));
  if (source === undefined) return undefined;
  const size = String(pixels);
  return element('img', { src: source, alt: '', width: size, height: size, draggable: 'false' });
}
