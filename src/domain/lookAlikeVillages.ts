import { groupBy } from './grouping';
import { fieldValue, type Household } from './household';

/** A village that may be another one misspelt. Core names. */
export interface LookAlikeVillage {
  /** The name few households have. */
  readonly rare: string;
  /** The name that may be meant. */
  readonly common: string;
  /** Indexes of the households under the rare name. */
  readonly households: readonly number[];
}

/** A village of a township has dozens of households; a handful under nearly the same name is worth a question. */
const RARE_AT_MOST = 3;
const TIMES_AS_COMMON = 10;

/**
 * Names of villages that differ by one character from that of a much larger village: `红均` beside `红军`. Nothing
 * is corrected: neighbouring villages may be called 东街 and 西街. `known` names are villages of their own.
 */
export function lookAlikeVillages(
  households: readonly Household[],
  known: ReadonlySet<string>,
): readonly LookAlikeVillage[] {
  const byVillage = groupBy(households.keys(), (index) => {
    const household = households[index];
    return household === undefined ? '' : (fieldValue(household, 'village') ?? '');
  });
  byVillage.delete('');
  return [...byVillage].flatMap(([rare, indexes]) => {
    if (indexes.length > RARE_AT_MOST || known.has(rare)) return [];
    const alike = [...byVillage].filter(
      ([common, others]) =>
        others.length >= indexes.length * TIMES_AS_COMMON && differByOne(rare, common),
    );
    return alike.map(([common]) => ({ rare, common, households: indexes }));
  });
}

/** One character replaced, added or left out. */
function differByOne(one: string, other: string): boolean {
  const [short, long] = [Array.from(one), Array.from(other)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short.length < 2) return false;
  if (long.length - short.length > 1) return false;
  const at = short.findIndex((character, index) => character !== long[index]);
  const from = at < 0 ? short.length : at;
  const restOfShort = short.slice(short.length === long.length ? from + 1 : from).join('');
  return one !== other && restOfShort === long.slice(from + 1).join('');
}
