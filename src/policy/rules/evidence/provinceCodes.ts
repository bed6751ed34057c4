/**
 * The first two digits of all division codes since 1980, the residence permits of Hong Kong, Macao and
 * Taiwan (81–83) and of foreigners (91) included. Finer codes change too often to be held against anyone.
 */
const PROVINCE_CODES: ReadonlySet<number> = new Set([
  ...[11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46],
  ...[50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83, 91],
]);

const ZERO = 48;

/** `idBody` begins with two digits. */
export function isProvinceCode(idBody: string): boolean {
  return PROVINCE_CODES.has((idBody.charCodeAt(0) - ZERO) * 10 + idBody.charCodeAt(1) - ZERO);
}
