import type { FieldId } from '../../../domain/household';

/** `疑似危房`: somebody suspects, nobody has verified. */
export function mentionsSuspicion(text: string): boolean {
  return text !== '' && text.includes('疑似');
}

/** Where people write of a suspicion when they do not fill in its state. */
export const whereSuspected = [
  'appraisalGrade',
  'dangerousHouse',
  'siteVisitOutcome',
  'foundProblem',
  'remark',
] as const satisfies readonly FieldId[];

type WhereSuspected = (typeof whereSuspected)[number];

/** The first of these fields that speaks of a suspicion. `textOf`: what stands in a field, letter for letter. */
export function suspicionIn(textOf: (field: WhereSuspected) => string): WhereSuspected | undefined {
  return whereSuspected.find((field) => mentionsSuspicion(textOf(field)));
}
