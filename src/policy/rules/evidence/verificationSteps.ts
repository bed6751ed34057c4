import { fields } from '../../../domain/household';
import type { RuleInput } from '../../../domain/rule';
import { isYes } from './dangerousHouse';

/** The five steps of the verification, in order (S1 四（二）). */
export const verificationSteps = [
  'stepLook',
  'stepListen',
  'stepNote',
  'stepPhotograph',
  'stepUpload',
] as const;

type Steps = RuleInput<never, (typeof verificationSteps)[number]>;

/** Steps that are blank or answered with 否, joined with `、`; what cannot be read is reported as such. */
export function undoneSteps(input: Steps): string {
  return verificationSteps
    .filter((field) => !isYes(input[field]) && input[field].state !== 'unreadable')
    .map((field) => fields[field].label)
    .join('、');
}
