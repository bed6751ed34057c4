/** Do two cells of names, each perhaps several joined by `、`, name the same person? */
export function shareSomebody(some: string, others: string): boolean {
  if (some === others) return true;
  if (!some.includes('、') && !others.includes('、')) return false;
  const named = others.split('、');
  return some.split('、').some((name) => named.includes(name));
}
