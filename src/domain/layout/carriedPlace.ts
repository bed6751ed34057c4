import { type ReadContext } from '../read/cellReader';
import { columnReader } from '../read/readers';
import { read, type Read } from '../reading';
import type { PlaceText } from './placeText';

export const placeFields = ['village', 'group'] as const;

/** The village and group that a separator row, or the name or title of the sheet, gives to the rows below. */
export type CarriedPlace = Readonly<Partial<Record<(typeof placeFields)[number], Read<unknown>>>>;

/**
 * Readings of a place that stands in no cell of the row itself: `raw` is the text it was taken from, the note says so.
 * A village heading ends the group above it.
 */
export function carryPlace(
  place: PlaceText,
  text: string,
  from: '分隔行' | '工作表名' | '标题' | '文件名',
  above: CarriedPlace,
  context: ReadContext,
): CarriedPlace {
  const note = `本行未写，按${from}“${text}”认定`;
  const carried = (field: 'village' | 'group'): CarriedPlace => {
    const name = place[field];
    if (name === undefined) return {};
    const reading = columnReader(field, context)(name);
    return reading.state === 'read' ? { [field]: read(reading.value, text, note) } : {};
  };
  const village = place.village === undefined ? pick(above, 'village') : carried('village');
  return { ...village, ...carried('group') };
}

function pick(place: CarriedPlace, field: 'village' | 'group'): CarriedPlace {
  const reading = place[field];
  return reading === undefined ? {} : { [field]: reading };
}
