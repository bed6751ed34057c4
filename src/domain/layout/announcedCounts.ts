import type { AnnouncedCount } from '../sheetReading';
import type { PlaceText } from './placeText';

interface OpenCount {
  readonly row: number | undefined;
  readonly text: string;
  readonly announced: number;
  found: number;
}

type Level = 'sheet' | 'village' | 'group';

/** Counts the households below every heading that announces how many there are (brief §4 L7). */
export class HouseholdCounter {
  private readonly open: Partial<Record<Level, OpenCount>> = {};
  private readonly all: OpenCount[] = [];

  /** A heading: it ends the count of the one before it on its own level and below. */
  begin(place: PlaceText, text: string, row: number | undefined): void {
    const level = row === undefined ? 'sheet' : levelOf(place);
    delete this.open.group;
    if (level !== 'group') delete this.open.village;
    if (place.households === undefined) return;
    const count = { row, text, announced: place.households, found: 0 };
    this.open[level] = count;
    this.all.push(count);
  }

  countHousehold(): void {
    const { sheet, village, group } = this.open;
    if (sheet !== undefined) sheet.found += 1;
    if (village !== undefined) village.found += 1;
    if (group !== undefined) group.found += 1;
  }

  get counts(): readonly AnnouncedCount[] {
    return this.all;
  }
}

function levelOf({ group }: PlaceText): Level {
  return group === undefined ? 'village' : 'group';
}
