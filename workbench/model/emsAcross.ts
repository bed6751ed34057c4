/** Share of an em that a letter or digit takes; Chinese takes all of it. */
const NARROW = 0.55;

/** How many ems a line of text takes across, estimated. */
export function emsAcross(text: string): number {
  let ems = 0;
  for (const character of text) ems += character < '⺀' ? NARROW : 1;
  return ems;
}
