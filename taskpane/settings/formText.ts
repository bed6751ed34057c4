import { isCalendarDay } from '../../src/domain/partialDate';

/** What was typed: nothing, something that cannot be read, or a value. */
export type Typed<T> =
  | { readonly kind: 'blank' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'value'; readonly value: T };

const DAY = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/u;

/** A calendar day as `yyyy-mm-dd`, typed in any of the ways people write one. */
export function typedDay(text: string): Typed<string> {
  const plain = plainText(text).replaceAll(' ', '');
  if (plain === '') return { kind: 'blank' };
  const [, year = '', month = '', day = ''] = DAY.exec(plain) ?? [];
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return { kind: 'wrong' };
  return { kind: 'value', value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

/** A whole number from `least` to `most`, also in full-width digits. */
export function typedNumber(text: string, least: number, most: number): Typed<number> {
  const plain = plainText(text).replace(/[,，户年]/gu, '');
  if (plain === '') return { kind: 'blank' };
  const value = Number(plain);
  const fits = /^\d+$/.test(plain) && value >= least && value <= most;
  return fits ? { kind: 'value', value } : { kind: 'wrong' };
}

/** Names typed in one field, apart by 、 or a comma, semicolon or line break; each once. */
export function typedNames(text: string): readonly string[] {
  const names = text.split(/[、,，;；\n]/u).map(plainText);
  return [...new Set(names)].filter((name) => name !== '');
}

export function plainText(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ');
}
