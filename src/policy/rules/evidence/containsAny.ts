/** Does the text contain one of the words? Blank texts, the usual case, cost nothing. */
export function containsAny(text: string, words: readonly string[]): boolean {
  if (text === '') return false;
  for (const word of words) if (text.includes(word)) return true;
  return false;
}
