import type { Profile } from '../../domain/profile';
import { readVillage } from '../../domain/read/place';
import { compact } from '../../domain/text';
import { refuseEntry } from './profileRefused';
import type { ProfileFile } from './profileSchema';

/**
 * Spellings of village names to core names, with those the town has told. Every spelling counts
 * with and without its ending: `红军社区` also means `红军社区居委会`.
 */
export function villageAliasesOf(
  base: Profile,
  file: ProfileFile,
  fileName: string,
): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  for (const { name, aliases = [] } of file.villages ?? []) {
    const village = coreName(name, base);
    for (const spelling of [name, ...aliases]) {
      for (const key of [compact(spelling), coreName(spelling, base)]) {
        if ((told.get(key) ?? village) !== village) {
          throw refuseEntry(fileName, 'villages', 'villages', spelling);
        }
        told.set(key, village);
      }
    }
  }
  return new Map([...base.villageAliases, ...told]);
}

/** The persons responsible in the villages, by core name. */
export function villageResponsibleOf(
  base: Profile,
  file: ProfileFile,
): ReadonlyMap<string, string> {
  const told = (file.villages ?? []).flatMap(({ name, responsible }): [string, string][] =>
    responsible === undefined ? [] : [[coreName(name, base), responsible]],
  );
  return new Map([...base.villageResponsible, ...told]);
}

const SOME_DAY = { year: 2024, month: 9, day: 10 };

/** The name without township and ending, as the reader of villages has it. */
function coreName(name: string, { vocabularies }: Profile): string {
  const reading = readVillage(name, { today: SOME_DAY, vocabularies });
  return reading.state === 'read' ? reading.value : compact(name);
}
