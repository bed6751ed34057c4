import { at, type Random } from './random';

/** District codes that invented certificate numbers use (brief §8.3). */
export const DISTRICT_CODES = ['512229', '500229', '511228', '500101', '512221'] as const;
/** Sequence numbers of invented certificate numbers (brief §8.3): no roster was looked at for them. */
export const FIRST_SEQUENCE = 901;
export const LAST_SEQUENCE = 999;

/** Fixed lists: no name is taken from a roster. */
export const SURNAMES = '王李张刘陈杨黄赵周吴徐孙朱马胡郭何高林罗'.split('');
export const GIVEN_NAMES = [
  ...['大山', '小河', '春禾', '秋谷', '冬青', '夏木', '石生', '竹林', '田丰', '永安'],
  ...['有福', '平安', '新民', '长顺', '满仓', '玉米', '桂花', '菊香', '腊梅', '水仙'],
];
/** People who enter data: invented, and none of them a household. */
export const CLERKS = ['子资料员', '丑资料员', '寅资料员', '卯资料员', '辰资料员'] as const;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** Last character of a certificate number from its first 17 digits (GB 11643, ISO 7064 MOD 11-2). */
export function checkCharacter(first17: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += at(WEIGHTS, i) * (first17.charCodeAt(i) - 48);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** A certificate number of 18 characters. `birthDate` is `yyyymmdd`. */
export function certificateNumber(district: string, birthDate: string, sequence: number): string {
  const first17 = `${district}${birthDate}${sequence}`;
  return first17 + checkCharacter(first17);
}

/** Draws people, never the same certificate number twice. */
export function peopleMaker(random: Random) {
  const used = new Set<string>();
  const usedNames = new Set<string>();
  const idNumber = (fromYear: number, toYear: number): string => {
    for (;;) {
      const year = random.integer(fromYear, toYear);
      const birthDate = `${year}${two(random.integer(1, 12))}${two(random.integer(1, 28))}`;
      const district = year > 1997 ? '500229' : random.pick(OLD_DISTRICTS);
      const number = certificateNumber(
        district,
        birthDate,
        random.integer(FIRST_SEQUENCE, LAST_SEQUENCE),
      );
      if (used.has(number)) continue;
      used.add(number);
      return number;
    }
  };
  const name = (surname = random.pick(SURNAMES)): string => {
    for (;;) {
      const full = surname + random.pick(GIVEN_NAMES);
      if (usedNames.has(full)) {
        if (usedNames.size < SURNAMES.length * GIVEN_NAMES.length * NAMES_UNIQUE_UP_TO) continue;
      }
      usedNames.add(full);
      return full;
    }
  };
  return { idNumber, name };
}

export type PeopleMaker = ReturnType<typeof peopleMaker>;

/** Share of all possible names up to which no name comes twice. */
const NAMES_UNIQUE_UP_TO = 0.4;
/** Mostly the county's own old code. */
const OLD_DISTRICTS = ['512229', '512229', '512229', '512229', '511228', '512221'] as const;

export function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A telephone number nobody has: 1990000xxxx. */
export function phoneNumber(index: number): string {
  return `1990000${String(index % 10_000).padStart(4, '0')}`;
}
