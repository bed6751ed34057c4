/** Digits of any width with the letters, blanks and strokes that people put among them. */
const NUMBER = /[0-9０-９](?:[ \u3000\-–—]?[0-9０-９XxＸｘ*]){13,}/gu;
/** Whatever may once have been a certificate number: one letter typed for a digit does not make it public. */
const ANY_LONG_NUMBER = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚ*]{12,}/gu;
const SHOWN_IN_FRONT = 6;
const SHOWN_AT_END = 4;

/**
 * The text with the middle of every certificate number hidden: `510922********9015`. Codes of households and
 * houses stay, because clerks work with them: a certificate is told by the birth date inside it.
 */
export function maskCertificates(text: string): string {
  if (!hasDigits(text, 14)) return text;
  return text.replace(NUMBER, (number) => (holdsBirthDate(number) ? masked(number) : number));
}

/** Like `maskCertificates` for texts about certificate numbers, in which even a wrong number is one. */
export function maskLongNumbers(text: string): string {
  if (!hasDigits(text, 6)) return text;
  return maskCertificates(text).replace(ANY_LONG_NUMBER, (number) =>
    /[0-9０-９]{6}/u.test(number) ? masked(number) : number,
  );
}

/** Nearly every text is told from this alone to hold no certificate number. */
function hasDigits(text: string, wanted: number): boolean {
  let digits = 0;
  for (let at = 0; at < text.length && digits < wanted; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) digits += 1;
  }
  return digits >= wanted;
}

const BIRTH_DATE = /^\d{6}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;
const SHORT_BIRTH_DATE = /^\d{8}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/;

function holdsBirthDate(number: string): boolean {
  const plain = number.normalize('NFKC').replace(/[ \-–—]/g, '');
  return plain.length >= 17 ? BIRTH_DATE.test(plain) : SHORT_BIRTH_DATE.test(plain);
}

/** Hides digits only: how the number is written stays to be seen. */
function masked(number: string): string {
  const characters = Array.from(number);
  const counted = characters.flatMap((character, index) =>
    /[0-9０-９A-Za-zＡ-Ｚａ-ｚ*]/u.test(character) ? [index] : [],
  );
  for (const index of counted.slice(SHOWN_IN_FRONT, -SHOWN_AT_END)) characters[index] = '*';
  return characters.join('');
}
