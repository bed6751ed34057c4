import { certificateNumber, DISTRICT_CODES, FIRST_SEQUENCE, LAST_SEQUENCE, two } from './people';
import { at } from './random';

const SEQUENCES = LAST_SEQUENCE - FIRST_SEQUENCE + 1;
const FIRST_YEAR = 1938;
const YEARS = 55;
const DAYS = YEARS * 12 * 28;

/** All birth dates in use, as `yyyymmdd`; days 29 to 31 are left out. */
function birthDates(): string[] {
  return Array.from({ length: DAYS }, (_, day) => {
    const month = Math.floor(day / 28) % 12;
    return `${FIRST_YEAR + Math.floor(day / 336)}${two(month + 1)}${two((day % 28) + 1)}`;
  });
}

/** Coprime to the number of days, so that neighbours in the list are not born on neighbouring days. */
const DAY_STRIDE = 7_919;

/** Certificate numbers by position, all different up to 1.8 million for every district. */
export function certificatesByPosition(
  districts: readonly string[] = DISTRICT_CODES,
): (position: number) => string {
  const dates = birthDates();
  return (position) => {
    const sequence = FIRST_SEQUENCE + (position % SEQUENCES);
    const block = Math.floor(position / SEQUENCES);
    const district = at(districts, Math.floor(block / DAYS));
    return certificateNumber(district, at(dates, (block * DAY_STRIDE) % DAYS), sequence);
  };
}
