import type { CheckResult } from '../check';
import { fieldGetter, type Household } from '../household';
import { valueOf } from '../reading';
import { NO_VILLAGE, villageLabel } from '../villageLabel';
import { addTally, emptyTally, type Tally, tallyFinding, tallyHousehold } from './tally';

/** The counts of one village of one town. */
export interface VillageTally {
  /** As it is called where it was found; empty where nobody asked for towns. */
  readonly town: string;
  /** Core name, by which villages compare; empty where none was read. */
  readonly core: string;
  /** As people say it (`红军村`), the fullest name any household gives; `未填村名` where none is known. */
  village: string;
  readonly tally: Tally;
}

/** Counts of a check by village, in the order in which the villages come. */
export interface VillageTallies {
  readonly villages: readonly VillageTally[];
  /** Findings about sheets and rows that belong to no household. */
  readonly ofSheets: Tally;
}

type Judged = Pick<CheckResult, 'households' | 'judgements' | 'findings'>;

/** Counts every household and every finding once. `townOf` says in which town a household lives. */
export function tallyVillages(
  { households, judgements, findings }: Judged,
  townOf: (household: Household) => string = () => '',
): VillageTallies {
  const villages = new VillageIndex();
  const placeOf = households.map((household) => villages.of(household, townOf(household)));
  judgements.forEach((judgement, index) => {
    const place = placeOf[index];
    if (place !== undefined) tallyHousehold(place.tally, judgement);
  });
  const ofSheets = emptyTally();
  for (const finding of findings) {
    const place = finding.household === undefined ? undefined : placeOf[finding.household];
    tallyFinding(place?.tally ?? ofSheets, finding);
  }
  return { villages: villages.all, ofSheets };
}

const villageOf = fieldGetter('village');

/** Villages by town and core name. */
export class VillageIndex {
  private readonly known = new Map<string, Map<string, VillageTally>>();
  private readonly found: VillageTally[] = [];

  get all(): readonly VillageTally[] {
    return this.found;
  }

  /** The village a household lives in; made when it is the first. */
  of(household: Household, town: string): VillageTally {
    const core = valueOf(villageOf(household)) ?? '';
    return this.named(town, core, villageLabel(household) || NO_VILLAGE);
  }

  /** Adds the counts of the same village of another part. */
  add({ town, core, village, tally }: VillageTally): void {
    addTally(this.named(town, core, village).tally, tally);
  }

  private named(town: string, core: string, label: string): VillageTally {
    let inTown = this.known.get(town);
    if (inTown === undefined) this.known.set(town, (inTown = new Map<string, VillageTally>()));
    let place = inTown.get(core);
    if (place === undefined) {
      place = { town, core, village: label, tally: emptyTally() };
      inTown.set(core, place);
      this.found.push(place);
    }
    if (label.length > place.village.length) place.village = label;
    return place;
  }
}
