import type { ProfileFile } from '../../../src/policy/profiles/profileSchema';

/** The town's profile with another name of a village. */
export function withAlias(profile: ProfileFile, name: string, alias: string): ProfileFile {
  const { villages = [] } = withVillage(profile, name);
  return {
    ...profile,
    villages: villages.map((village) =>
      village.name === name
        ? { ...village, aliases: [...new Set([...(village.aliases ?? []), alias])] }
        : village,
    ),
  };
}

/** The town's profile with a village of this name. */
export function withVillage(profile: ProfileFile, name: string): ProfileFile {
  const villages = profile.villages ?? [];
  const isTold = villages.some((village) => village.name === name);
  return isTold ? profile : { ...profile, villages: [...villages, { name }] };
}
