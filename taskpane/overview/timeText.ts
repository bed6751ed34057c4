/** A moment on the clerk's clock, `yyyy-mm-dd hh:mm`; empty for none. */
export function timeText(iso: string | undefined): string {
  if (iso === undefined) return '';
  const date = new Date(iso);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
