import type { ProfileFile } from '../../src/policy/profiles/profileSchema';

/** The settings as the text of a file that `readProfile` takes back. */
export function profileText(profile: ProfileFile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

/** `红旗镇2026年回头看.json`; without the characters that no file name may have. */
export function profileFileName({ title }: ProfileFile): string {
  const name = title.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim();
  return `${name === '' ? '设置' : name}.json`;
}

/** The settings as a file. */
export function profileBlob(profile: ProfileFile): Blob {
  return new Blob([profileText(profile)], { type: 'application/json' });
}
