import type { Reading } from '../../../domain/reading';
import { containsAny } from './containsAny';

/** Words for the 集合住宅 of a resettlement (brief §1.4). */
const BUILDING_WORDS = ['集中安置', '集合住宅', '安置点', '安置小区', '安置楼', '安置房'] as const;

/** Words for a house of one's own in the village, built alone. */
const SCATTERED_WORDS = ['分散安置', '插花安置', '自建', '自有农村住房'] as const;

type Text = Reading<string>;

/** The first text that speaks of a 集合住宅. */
export function resettlementBuildingIn(house: Text, home: Text, remark: Text): string | undefined {
  return firstMention(BUILDING_WORDS, house, home, remark);
}

/** The first text that speaks of a house built alone. */
export function scatteredHouseIn(house: Text, home: Text, remark: Text): string | undefined {
  return firstMention(SCATTERED_WORDS, house, home, remark);
}

function firstMention(
  words: readonly string[],
  house: Text,
  home: Text,
  remark: Text,
): string | undefined {
  if (containsAny(house.raw, words)) return house.raw.trim();
  if (containsAny(home.raw, words)) return home.raw.trim();
  return containsAny(remark.raw, words) ? remark.raw.trim() : undefined;
}
