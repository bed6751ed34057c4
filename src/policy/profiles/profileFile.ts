import type { Profile } from '../../domain/profile';
import { profiles } from '.';
import { applyProfileFile } from './applyProfileFile';
import { refuseEntry, refuseShape } from './profileRefused';
import { profileFileSchema } from './profileSchema';

export { ProfileRefused } from './profileRefused';
export { profileFileSchema } from './profileSchema';

/**
 * A town's own profile from its parsed JSON file: a built-in profile with the town's numbers and words.
 * Throws ProfileRefused for an unknown or wrong entry; nothing is ever left out silently.
 */
export function profileFromJson(value: unknown, fileName: string): Profile {
  const parsed = profileFileSchema.safeParse(value);
  if (!parsed.success) throw refuseShape(fileName, value, parsed.error.issues[0]);
  const file = parsed.data;
  const known = profiles.map(({ id }) => id);
  const base =
    file.extends === undefined ? profiles[0] : profiles.find(({ id }) => id === file.extends);
  if (base === undefined) throw refuseEntry(fileName, 'extends', 'extends', file.extends, known);
  return applyProfileFile(base, file, fileName);
}
