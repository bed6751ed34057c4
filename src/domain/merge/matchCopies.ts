import { namesOf } from './alignedSheet';
import { matchRows, type RowMatching, type RowName } from './matchRows';
import type { AlignedCopies } from './sheetCopies';

/** Which rows of the base stand in the village's copy; without a base every row is its own. */
export function matchVillage({ base, village, columns, isThreeWay }: AlignedCopies): RowMatching {
  if (isThreeWay) return matchRows(base.texts, village.texts, namesOf(columns, 'base', 'village'));
  const pairs = new Map(village.rows.map((_, index) => [index, index]));
  return { pairs, onlyLeft: [], onlyRight: [], doubtful: new Set() };
}

/** Rows of the base in the township's sheet: as they were handed out, or as the village has made them. */
export function matchTown(
  { base, town, village, columns, isThreeWay }: AlignedCopies,
  inVillage: RowMatching,
): RowMatching {
  const copy = isThreeWay ? 'base' : 'village';
  const first = matchRows(base.texts, town.texts, namesOf(columns, copy, 'town'));
  const changed = first.onlyLeft.filter((index) => inVillage.pairs.has(index));
  if (!isThreeWay || changed.length === 0) return first;
  const again = matchRows(
    changed.map((index) => village.texts[inVillage.pairs.get(index) ?? -1] ?? []),
    first.onlyRight.map((index) => town.texts[index] ?? []),
    namesOf(columns, 'village', 'town').map(mostly),
  );
  const found = [...again.pairs].map(
    ([one, other]) => [changed[one] ?? -1, first.onlyRight[other] ?? -1] as const,
  );
  return {
    ...first,
    pairs: new Map([...first.pairs, ...found]),
    onlyRight: again.onlyRight.map((index) => first.onlyRight[index] ?? -1),
  };
}

/** Rows of the township that the village's new rows are already, by their place among these; names alone do not count. */
export function matchNewRows(
  { town, village, columns }: AlignedCopies,
  ofVillage: readonly number[],
  ofTown: readonly number[],
): ReadonlyMap<number, number> {
  const { pairs } = matchRows(
    ofVillage.map((index) => village.texts[index] ?? []),
    ofTown.map((index) => town.texts[index] ?? []),
    namesOf(columns, 'village', 'town').filter(({ weak }) => weak !== true),
  );
  return pairs;
}

/** A number that was typed since may be another household's: it is believed only where most of the row is the same. */
function mostly({ columns }: RowName): RowName {
  return { columns, weak: true };
}
