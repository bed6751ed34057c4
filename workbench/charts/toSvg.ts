import type { Shape } from './shape';

const SVG = 'http://www.w3.org/2000/svg';

/** The drawing as elements of the page. */
export function toSvg({ name, attributes, children, text }: Shape): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, String(value));
  }
  if (text !== undefined) made.textContent = text;
  made.append(...children.map(toSvg));
  return made;
}
