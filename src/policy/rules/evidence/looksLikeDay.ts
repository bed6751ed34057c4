/** `2024-03-01`: how the text of a date cell is shown. */
export function looksLikeDay(text: string): boolean {
  return text.length === 10 && text.charAt(4) === '-' && text.charAt(7) === '-';
}
