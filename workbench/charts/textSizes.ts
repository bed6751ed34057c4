import { emsAcross } from '../model/emsAcross';

/** Pixels at 100 %, as in a new chart of Excel: 9 points, the title 12. */
export const TEXT_SIZE = 12;
export const TITLE_SIZE = 16;

/** Pixels that a text takes across, estimated. */
export function textWidth(text: string, size: number = TEXT_SIZE): number {
  return emsAcross(text) * size;
}

/** A text that is not wider than so many pixels; what is left out is told by an ellipsis. */
export function shortened(text: string, room: number, size: number = TEXT_SIZE): string {
  if (textWidth(text, size) <= room) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > room) {
    characters.pop();
  }
  return `${characters.join('')}…`;
}
