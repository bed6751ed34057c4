import { groupBy } from '../../domain/grouping';
import type { Profile } from '../../domain/profile';
import type { FileCounts, RolledFile, RollUp } from '../../domain/tally/rollUp';
import { sharedNumbers } from '../../domain/tally/sharedNumbers';
import { addTally, emptyTally, type Tally } from '../../domain/tally/tally';
import { VillageIndex } from '../../domain/tally/villageTallies';
import { leaveOutCopies } from './leaveOutCopies';

/** Households in several files are all counted; so many are named. */
const MOST_SHARED_LISTED = 1000;

/** Orders paths and names, the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Adds up what files came to. */
export function rollUp(profile: Profile, day: string, given: readonly RolledFile[]): RollUp {
  const files = leaveOutCopies([...given].sort((a, b) => compareText(a.path, b.path)));
  const villages = new VillageIndex();
  const towns = new Map<string, Tally>();
  const all = emptyTally();
  let withoutNumber = 0;
  for (const { counts } of files) {
    if (counts === undefined) continue;
    for (const village of counts.villages) {
      villages.add(village);
      addTally(tallyOf(towns, village.town), village.tally);
      addTally(all, village.tally);
    }
    addTally(tallyOf(towns, counts.town), counts.ofSheets);
    addTally(all, counts.ofSheets);
    withoutNumber += counts.withoutNumber;
  }
  const townOrder = [...towns.keys()];
  const byTown = groupBy(villages.all, ({ town }) => town);
  return {
    ...{ profile, day, files, all, withoutNumber },
    villages: townOrder.flatMap((town) => byTown.get(town) ?? []),
    towns: townOrder.map((town) => ({ town, tally: tallyOf(towns, town) })),
    shared: sharedNumbers(files.map(numbersOf), MOST_SHARED_LISTED),
  };
}

const NO_NUMBERS: FileCounts['numbers'] = { packed: new Uint32Array(0), texts: [] };

function numbersOf({ counts }: RolledFile): FileCounts['numbers'] {
  return counts?.numbers ?? NO_NUMBERS;
}

function tallyOf(towns: Map<string, Tally>, town: string): Tally {
  let tally = towns.get(town);
  if (tally === undefined) towns.set(town, (tally = emptyTally()));
  return tally;
}
