import type { OnlyThere } from './absence';
import { householdTitle } from './householdTitle';
import { footprintOf } from './settleHouses';
import type { System } from './system';

/**
 * A household whose 图斑 the other side has under another owner: brothers in one building, a father's house. A question
 * and no error (brief §10 case 11), whatever else is said of its absence.
 */
export function askFootprints(
  only: readonly OnlyThere[],
  of: System,
  from: System,
): readonly OnlyThere[] {
  if (from.definition?.about !== 'house' || only.length === 0) return only;
  const owners = new Map(from.households.map((each) => [footprintOf(each), each]));
  return only.map((each) => {
    const code = footprintOf(of.households[each.household]);
    const owner = code === '' ? undefined : owners.get(code);
    if (owner === undefined) return each;
    const why = `图斑${code}在对方登记在“${householdTitle(owner)}”名下，一个图斑可能住了不止一户，请核实后确认`;
    return { ...each, normal: true, why };
  });
}
