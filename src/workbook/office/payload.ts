/** Bytes one request or answer may take; Excel on the web allows 5 MB and counts what we cannot see. */
export const PAYLOAD_BYTES = 3_500_000;
/**
 * Bytes of one request that writes, and of one answer that only proves what stands there: less, because nobody counts
 * these round trips, making a request takes the pane longest of all, and rows of one sheet of ours may be half as long
 * again as those before them.
 */
export const WRITING_BYTES = 2_000_000;
export const PROVING_BYTES = 2_400_000;
/** Cells one answer may hold on any platform. */
export const PAYLOAD_CELLS = 5_000_000;

/** Bytes of a text in UTF-8, with its quotation marks and comma in JSON. */
export function textBytes(text: string): number {
  let bytes = 3;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20) bytes += code === 9 || code === 10 || code === 13 ? 2 : 6;
    else if (code === 34 || code === 92) bytes += 2;
    else if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    // Half of a pair makes two of its four bytes.
    else bytes += code >= 0xd800 && code < 0xe000 ? 2 : 3;
  }
  return bytes;
}

/** Bytes of a cell's value in JSON with its comma. */
export function valueBytes(value: unknown): number {
  if (typeof value === 'string') return textBytes(value);
  return (typeof value === 'number' ? `${value}`.length : 5) + 1;
}

/** Bytes of rows of values in JSON. */
export function rowsBytes(rows: readonly (readonly unknown[])[]): number {
  let bytes = 2;
  for (const row of rows) {
    bytes += 3;
    for (const value of row) bytes += valueBytes(value);
  }
  return bytes;
}
