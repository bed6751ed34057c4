import { type FieldId, fieldIds, fieldIndex } from '../household';
import type { Reading, ReadingState } from '../reading';

/** The readings of a household by place of the field. */
export type Readings = readonly (Reading<unknown> | undefined)[];

const BLANK = 0;
const READ = 1;
const UNREADABLE = 2;

/** A field in a state as one number, for `FieldStates.has`. */
export function stateMark(field: FieldId, state: ReadingState): number {
  return fieldIndex[field] * 4 + codeOf(state);
}

/**
 * The states of one household's fields, looked up once for all rules instead of once for each, and reused
 * from household to household. A field without a column is blank to every rule.
 */
export class FieldStates {
  private readonly codes = new Uint8Array(fieldIds.length);

  look(readings: Readings): void {
    const { codes } = this;
    const { length } = readings;
    for (let index = 0; index < length; index += 1) {
      const reading = readings[index];
      codes[index] = reading === undefined ? BLANK : codeOf(reading.state);
    }
    codes.fill(BLANK, length);
  }

  has(mark: number): boolean {
    return this.codes[mark >> 2] === (mark & 3);
  }
}

function codeOf(state: ReadingState): number {
  if (state === 'read') return READ;
  return state === 'blank' ? BLANK : UNREADABLE;
}
