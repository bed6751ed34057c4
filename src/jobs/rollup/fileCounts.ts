import type { CheckResult } from '../../domain/check';
import { fieldGetter, type Household } from '../../domain/household';
import { valueOf } from '../../domain/reading';
import { PackedNumbers } from '../../domain/tally/packedNumbers';
import type { FileCounts, TownOrigin } from '../../domain/tally/rollUp';
import { tallyVillages } from '../../domain/tally/villageTallies';
import { type FilePlace, NOWHERE, type Town, townOfSheet, townsOf } from './townOf';

/** Sets 户编号 apart from certificate numbers. */
const CODE = '户编号';

/** Counts a file that was checked. */
export function countFile(result: CheckResult, file: FilePlace): FileCounts {
  const towns = result.sheets.map((sheet) => townsOf(sheet, file));
  const origins = new Set<TownOrigin>();
  const townOf = (household: Household): string => {
    const { name, from } = towns[household.sheet]?.(household) ?? NOWHERE;
    origins.add(from);
    return name;
  };
  const { villages, ofSheets } = tallyVillages(result, townOf);
  return {
    ...{ villages, ofSheets },
    town: villages[0]?.town ?? townOfLists(result, file).name,
    townsFrom: [...origins],
    ...numbersOf(result.households),
    rulesNotRun: [...new Set(result.rulesNotRun.map(({ rule }) => rule))],
  };
}

/** The first list names the town of a file without households. */
function townOfLists({ sheets }: CheckResult, file: FilePlace): Town {
  const list = sheets.find(({ role }) => role.endsWith('list'));
  return list === undefined ? NOWHERE : townOfSheet(list, file);
}

const idNumberOf = fieldGetter('idNumber');
const householdCodeOf = fieldGetter('householdCode');

/** A household is told from all others by its certificate number, or by its 户编号 where that cannot be read. */
function numbersOf(
  households: readonly Household[],
): Pick<FileCounts, 'numbers' | 'withoutNumber'> {
  const packed = new PackedNumbers();
  const texts = new Set<string>();
  let withoutNumber = 0;
  for (const household of households) {
    const number = valueOf(idNumberOf(household))?.body;
    const code = number === undefined ? valueOf(householdCodeOf(household)) : undefined;
    if (number === undefined && code === undefined) withoutNumber += 1;
    else if (code !== undefined) texts.add(`${CODE}${code}`);
    else if (number !== undefined && !packed.add(number)) texts.add(number);
  }
  return { numbers: { packed: packed.distinct(), texts: [...texts] }, withoutNumber };
}
