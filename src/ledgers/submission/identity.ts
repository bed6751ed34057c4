import type { Outcome } from './preflight';
import type { SubmissionRow } from './submissionRow';

export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  submitted: '可报送',
  'removed-dead': '死亡销户',
  'held-error': '拦截（错误）',
  'held-suspected': '拦截（疑似）',
  'moved-out': '迁出未核',
};

/** Households by what becomes of them: 应报 = 报送 + 死亡销户 + 拦截(错误) + 拦截(疑似) + 迁出未核. */
export interface SubmissionIdentity {
  readonly expected: number;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** The sum is 应报, and 报送 is as many households as 农户基本信息 has rows. */
  readonly holds: boolean;
}

/** @param handedIn rows that 农户基本信息 is to have, counted where they are planned. */
export function identityOf(rows: readonly SubmissionRow[], handedIn: number): SubmissionIdentity {
  const counts: Record<Outcome, number> = {
    submitted: 0,
    'removed-dead': 0,
    'held-error': 0,
    'held-suspected': 0,
    'moved-out': 0,
  };
  for (const { preflight } of rows) counts[preflight.outcome] += 1;
  const sum = Object.values(counts).reduce((all, count) => all + count, 0);
  const expected = rows.length;
  return { expected, counts, holds: sum === expected && counts.submitted === handedIn };
}

/** `应报4户 ＝ 报送1 ＋ 死亡销户1 ＋ 拦截（错误）1 ＋ 拦截（疑似）1 ＋ 迁出未核0，相符`. */
export function identitySentence({ expected, counts, holds }: SubmissionIdentity): string {
  const parts = [
    `报送${counts.submitted}`,
    `死亡销户${counts['removed-dead']}`,
    `拦截（错误）${counts['held-error']}`,
    `拦截（疑似）${counts['held-suspected']}`,
    `迁出未核${counts['moved-out']}`,
  ];
  return `应报${expected}户 ＝ ${parts.join(' ＋ ')}，${holds ? '相符' : '不相符，请勿报送并报告维护人员'}`;
}
