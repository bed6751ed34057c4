import { type DateCell, LAST_SERIAL } from '../domain/cell';

/** Days between the 1900 and the 1904 system. */
const DAYS_1904 = 1462;
const KEPT_DATES = 4096;

/** From here on Excel keeps 15 digits and writes zeros for the rest. */
export const FIRST_LONG_NUMBER = 1e15;

/** A serial of the 1900 system as a workbook of its own system stores it. */
export function storedSerial(serial: number, from1904: boolean): number {
  return from1904 ? serial - DAYS_1904 : serial;
}

/** The dates of one workbook's cells. The same day is the same object. */
export class DateCells {
  private readonly known = new Map<number, DateCell>();

  constructor(private readonly from1904: boolean) {}

  /** The day of a stored number; the number itself past the last day Excel knows. */
  ofStored(value: number): DateCell | number {
    const serial = this.from1904 ? value + DAYS_1904 : value;
    return serial < LAST_SERIAL + 1 ? this.of(serial) : value;
  }

  /** The day of a serial of the 1900 system. */
  of(serial: number): DateCell {
    const known = this.known.get(serial);
    if (known !== undefined) return known;
    const date: DateCell = { kind: 'date', serial };
    if (this.known.size < KEPT_DATES) this.known.set(serial, date);
    return date;
  }
}
