import type { Question } from '../engine/paneEngine';

/** The questions to ask, and how many of those at hand were put aside. */
export function openQuestions(
  questions: readonly Question[],
  dismissed: readonly string[],
): { readonly open: readonly Question[]; readonly aside: number } {
  const open = questions.filter(({ id }) => !dismissed.includes(id));
  return { open, aside: questions.length - open.length };
}
