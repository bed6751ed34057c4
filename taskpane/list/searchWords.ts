/** Search words as the clerk typed them, without space around and between them that means nothing. */
export function searchWords(typed: string): string {
  return typed.normalize('NFKC').trim().replace(/\s+/g, ' ');
}
