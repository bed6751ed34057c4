const MALE: ReadonlySet<string> = new Set(['男', '男性']);
const FEMALE: ReadonlySet<string> = new Set(['女', '女性']);

/** Does what the clerk wrote say the other gender? Codes and other words say nothing. */
export function contradictsGender(written: string, byNumber: '男' | '女'): boolean {
  return (byNumber === '男' ? FEMALE : MALE).has(written);
}
