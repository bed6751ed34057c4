import { fields } from '../../../domain/household';
import type { Breach, RuleInput } from '../../../domain/rule';
import { isYes } from './dangerousHouse';

/** The five steps of the verification, in order (S1 四（二）). */
const verificationSteps = [
  'stepLook',
  'stepListen',
  'stepNote',
  'stepPhotograph',
  'stepUpload',
] as const;

/** What the two rules about the steps are alike in. */
export const aboutSteps = {
  number: 'FW-06',
  regime: '2020',
  clause: 'xikou2020-4.2',
  inspects: verificationSteps,
  columns: verificationSteps,
} as const;

type Steps = RuleInput<never, (typeof verificationSteps)[number]>;

/**
 * Steps that are blank or answered with 否, where the record was uploaded, or where it was not. A step that cannot be read
 * is reported as such.
 */
export function stepsUndone(input: Steps, { uploaded }: { readonly uploaded: boolean }): Breach {
  if (isYes(input.stepUpload) !== uploaded) return false;
  const undone = verificationSteps.filter(
    (field) => !isYes(input[field]) && input[field].state !== 'unreadable',
  );
  const steps = undone.map((field) => fields[field].label).join('、');
  return steps !== '' && { details: { steps } };
}
