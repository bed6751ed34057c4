/** How the receiving department wants certificate numbers. */
export type IdFormat = 'text' | 'apostrophe' | 'masked';

export const idFormats: readonly IdFormat[] = ['text', 'apostrophe', 'masked'];

const KEPT_IN_FRONT = 6;
const KEPT_BEHIND = 4;

/** A certificate number as it is handed in: as it is, behind an apostrophe, or its first six and last four characters. */
export function formatId(number: string, format: IdFormat): string {
  if (format === 'apostrophe') return `'${number}`;
  return format === 'masked' ? mask(number) : number;
}

/** Masks every certificate number in a sentence. */
export function maskNumbers(text: string): string {
  return text.replace(/\d{14,21}[\dXx]/g, mask);
}

function mask(number: string): string {
  const hidden = number.length - KEPT_IN_FRONT - KEPT_BEHIND;
  if (hidden <= 0) return '*'.repeat(number.length);
  return number.slice(0, KEPT_IN_FRONT) + '*'.repeat(hidden) + number.slice(-KEPT_BEHIND);
}
