import { fields } from '../../../domain/household';
import type { RuleInput } from '../../../domain/rule';
import { isNo } from './dangerousHouse';

/** What is asked of a household that is 保障安全 (S1 三（二）). */
export const guaranteeQuestions = ['workDone', 'movedOut', 'livesSafely'] as const;

export type GuaranteeQuestion = (typeof guaranteeQuestions)[number];

/** Labels of the questions answered with 否, joined with `、`; empty when none is. */
export function answeredNo(input: RuleInput<never, GuaranteeQuestion>): string {
  return guaranteeQuestions
    .filter((field) => isNo(input[field]))
    .map((field) => fields[field].label)
    .join('、');
}
