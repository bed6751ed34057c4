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

/** Hands a text to the browser as a file to keep. */
export function download(text: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}
