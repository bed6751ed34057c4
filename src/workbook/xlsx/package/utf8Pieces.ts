const GREATER = 0x3e;
const LONGEST_CHARACTER = 4;
const BYTE_ORDER_MARK = '\ufeff';
const NOTHING = new Uint8Array(0);

/**
 * Decodes XML that arrives in pieces of bytes: UTF-8, or UTF-16 when it begins with that mark.
 * Pieces of UTF-8 are cut behind their last `>`: no character is in two, and few tags are. Cutting them
 * here is faster than a streaming decoder, and lets it give ASCII as strings of one byte a letter.
 */
export class Utf8Pieces {
  private decoder: TextDecoder | undefined;
  private isUtf8 = true;
  private isFirst = true;
  private held: Uint8Array = NOTHING;

  decode(bytes: Uint8Array): string {
    this.decoder ??= this.decoderFor(bytes);
    if (!this.isUtf8) return this.decoder.decode(bytes, { stream: true });
    const end = bytes.lastIndexOf(GREATER) + 1 || lastCharacter(bytes);
    const whole = joined(this.held, bytes.subarray(0, end));
    this.held = bytes.slice(end);
    return this.withoutMark(this.decoder.decode(whole));
  }

  finish(): string {
    return this.withoutMark(this.decoder?.decode(this.held) ?? '');
  }

  private decoderFor(bytes: Uint8Array): TextDecoder {
    const encoding = encodingOf(bytes);
    this.isUtf8 = encoding === 'utf-8';
    return new TextDecoder(encoding, { ignoreBOM: this.isUtf8 });
  }

  /** Left to itself, a decoder would take the mark off every piece. */
  private withoutMark(text: string): string {
    if (!this.isFirst || !this.isUtf8 || text === '') return text;
    this.isFirst = false;
    return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  }
}

/** Offset of the last character, which may have bytes yet to come. */
function lastCharacter(bytes: Uint8Array): number {
  const limit = Math.max(bytes.length - LONGEST_CHARACTER, 0);
  for (let at = bytes.length - 1; at > limit; at--) {
    if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return at;
  }
  return limit;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
