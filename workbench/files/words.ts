/** Pairs of a word of the file format and Excel's own word for the same. */
export type Words<FileWord> = readonly (readonly [NonNullable<FileWord>, string])[];

export function modelWord<FileWord>(
  words: Words<FileWord>,
  word: FileWord | undefined,
): string | undefined {
  return words.find(([file]) => file === word)?.[1];
}

export function fileWord<FileWord>(
  words: Words<FileWord>,
  word: string | undefined,
): NonNullable<FileWord> | undefined {
  return words.find(([, model]) => model === word)?.[0];
}
