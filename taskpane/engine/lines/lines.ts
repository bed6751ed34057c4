import type { Household } from '../../../src/domain/household';
import { NO_VILLAGE, villageLabel } from '../../../src/domain/villageLabel';

/** All lines of one comparison, by index, as they are selected and shown. */
export interface Lines<Row> {
  /** Indexes of the lines with an outcome, in the order in which they are listed. */
  of(outcome: string): readonly number[];
  /** The household a line is about, on the side where it stands. */
  household(index: number): Household | undefined;
  /** What a line is about: more than one where several cells of a row are. */
  topics(index: number): readonly string[];
  /** What is searched of a line, in small letters. */
  text(index: number): string;
  row(index: number): Row | undefined;
}

/** The village under which a line is listed. */
export function villageOfLine(lines: Lines<unknown>, index: number): string {
  const household = lines.household(index);
  return (household === undefined ? '' : villageLabel(household)) || NO_VILLAGE;
}
