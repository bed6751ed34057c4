/** Characters that a text has and GBK has not; nothing is replaced for them. */
export class NotInGbk extends Error {
  override readonly name = 'NotInGbk';
  constructor(readonly characters: readonly string[]) {
    super(characters.join(''));
  }
}

const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfe;

let codes: ReadonlyMap<string, number> | undefined;

/** The two-byte codes by character, read off the decoder that every browser has. Private characters are left out. */
function gbkCodes(): ReadonlyMap<string, number> {
  if (codes !== undefined) return codes;
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, number>();
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      const isOne = text.length === 1 && !/[\uFFFD\uE000-\uF8FF]/.test(text);
      if (isOne && text > '\u007F' && !found.has(text)) found.set(text, lead * 256 + trail);
    }
  }
  codes = found;
  return found;
}

/** Text in GBK, as Excel on Chinese Windows reads a CSV. Throws NotInGbk with the characters GBK does not have. */
export function encodeGbk(text: string): Uint8Array<ArrayBuffer> {
  const known = gbkCodes();
  const bytes = new Uint8Array(text.length * 2);
  const missing = new Set<string>();
  let length = 0;
  for (const character of text) {
    const plain = character.charCodeAt(0);
    if (plain < 0x80) {
      bytes[length++] = plain;
      continue;
    }
    const code = known.get(character);
    if (code === undefined) missing.add(character);
    else {
      bytes[length++] = code >> 8;
      bytes[length++] = code & 0xff;
    }
  }
  if (missing.size > 0) throw new NotInGbk([...missing]);
  return bytes.slice(0, length);
}
