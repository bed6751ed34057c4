import { today } from '../../src/domain/partialDate';

/** A moment on the clerk's clock, `yyyy-mm-dd hh:mm`; empty for none. */
export function timeText(iso: string | undefined): string {
  if (iso === undefined) return '';
  const date = new Date(iso);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${today(date)} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
