/** Folds names so that those which look or sound alike become equal. */
export type NameFolder = (name: string) => string;

/** `classes`: characters that stand for each other, a text each; the first of each stands for all. */
export function nameFolder(classes: readonly string[]): NameFolder {
  const first = new Map<string, string>();
  for (const each of classes) {
    const characters = Array.from(each);
    for (const character of characters) first.set(character, characters[0] ?? character);
  }
  return (name) => {
    let folded = '';
    for (const character of name) {
      if (character !== '·' && character !== ' ') folded += first.get(character) ?? character;
    }
    return folded.toUpperCase();
  };
}

/** Same length and one character different, or one character more: a slip of the pen perhaps. */
export function isNearName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const end = short.length === long.length ? start + 1 : start;
  return short.slice(end) === long.slice(start + 1);
}
