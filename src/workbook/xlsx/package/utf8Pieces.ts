/**
 * Decodes text that arrives in pieces of bytes: UTF-8, or UTF-16 when it begins with that mark.
 * A character cut in two by the border of pieces is kept whole.
 */
export class Utf8Pieces {
  private decoder: TextDecoder | undefined;

  decode(bytes: Uint8Array): string {
    this.decoder ??= new TextDecoder(encodingOf(bytes));
    return this.decoder.decode(bytes, { stream: true });
  }

  finish(): string {
    return this.decoder?.decode() ?? '';
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
