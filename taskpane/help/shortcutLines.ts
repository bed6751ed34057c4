import shortcutFile from '../../assets/shortcuts.json';
import englishNames from '../../assets/shortcuts.en.json';

type Names = Readonly<Record<string, { readonly value: string }>>;

const chineseNames = shortcutFile.resources.default;

/** What each key combination of the manifest does, one a line. */
function linesOf(names: Names, colon: string): readonly string[] {
  return shortcutFile.shortcuts.map(
    ({ action, key }) => `${key.default}${colon}${names[action]?.value ?? action}`,
  );
}

export const shortcutLinesZh = linesOf(chineseNames, '：');
export const shortcutLinesEn = linesOf(englishNames, ': ');
