/** Id of the element that shows a pair: the matrix leads there. */
export function pairId(index: number): string {
  return `anju-pair-${index}`;
}
