import type { ProfileFile } from '../../src/policy/profiles/profileSchema';
import type { Town } from './paneState';

/** The town's own profile to change; one that only extends the built-in profile when it has none yet. */
export function ownProfile(town: Town): ProfileFile {
  return town.profile ?? { extends: 'gaoyan-2024', id: 'own', title: '本镇方案' };
}
