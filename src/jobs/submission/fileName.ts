const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001F]/g;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 80;

/** A name that Windows takes for a file: no signs it forbids, none of its own names, no dot or blank at the end. */
export function safeFileName(name: string): string {
  const plain = name
    .replace(FORBIDDEN, '_')
    .slice(0, LONGEST)
    .replace(/[. ]+$/, '')
    .trim();
  if (plain === '') return '_';
  return RESERVED.test(plain) ? `${plain}_` : plain;
}

/** Gives names that differ also to those who do not tell upper from lower case. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${name}(${count})`;
    taken.add(free.toLowerCase());
    return free;
  });
}
