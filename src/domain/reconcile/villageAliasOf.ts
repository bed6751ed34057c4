import type { DecidedVillages } from './rules';

/** The core name of a village as it is shown: `红军村` and `红军社区` are both `红军`. */
function coreOf(label: string): string {
  return label.replace(/(?:社区|村)$/, '') || label;
}

/** From the second of two villages that are one to the first, by core names; none where these are the same already. */
export function villageAliasOf({ left, right }: DecidedVillages): readonly [string, string][] {
  const [one, other] = [coreOf(left), coreOf(right)];
  return one === other ? [] : [[other, one]];
}
