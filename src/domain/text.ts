/**
 * Invisible characters that spreadsheets, web pages and chat programs leave in cells: controls,
 * soft hyphens, zero-width and direction marks, variation selectors.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/gu;

/** Blanks of every width, line breaks, and the fillers that print nothing. */
const BLANKS = /[\s\u0085\u1160\u2800\u3164\uffa0]+/gu;

/** Nothing but printable ASCII without blanks and common ideographs: normalising would not change it. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const plain = (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);
    if (!plain) return false;
  }
  return true;
}

/**
 * The text as a person reads it: NFKC (full-width letters, digits and brackets become half-width,
 * `㎡` becomes `m2`), invisible characters gone, every run of blanks and line breaks one blank, none at the ends.
 */
export function tidy(text: string): string {
  if (isPlain(text)) return text;
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
}

/** Like `tidy`, and all blanks removed: for values in which a blank never means anything. */
export function compact(text: string): string {
  if (isPlain(text)) return text;
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(BLANKS, '');
}
