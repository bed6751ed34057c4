import { today } from '../../domain/partialDate';
import { rollup } from '../../jobs/rollup';
import { type CheckOptions, layoutOptions } from '../../jobs/checkWorkbooks';
import { readArguments } from '../arguments';
import { profileFrom } from '../request';

/** How every file is to be checked, from the words after the verb. Throws JobRefused for a day or profile that is none. */
export async function optionsFrom(words: readonly string[]): Promise<CheckOptions> {
  const given = readArguments(rollup, words);
  const onlySheets = given.texts('sheet');
  const options = {
    profile: await profileFrom(given),
    day: given.text('day') ?? today(),
    ...(onlySheets === undefined ? {} : { onlySheets }),
  };
  layoutOptions(options);
  return options;
}
