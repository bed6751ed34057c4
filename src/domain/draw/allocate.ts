/** One stratum of what is drawn from. */
export interface Stratum {
  readonly name: string;
  /** Households in it. */
  readonly size: number;
  /** Some of it are taken already: it needs no more to be represented. */
  readonly covered?: boolean;
}

/** How many are wanted of all strata together. */
export interface Allotment {
  readonly size: number;
  /** Give every stratum that is not covered at least one, where there are enough to give. */
  readonly atLeastOne: boolean;
}

/**
 * How many are drawn from each stratum, by name: in proportion to its size, whole numbers by the largest remainder. The
 * sum is exactly what is wanted (at most all there are), and no stratum gives more than it has. Equal remainders go to
 * the larger stratum, then to the name that sorts first, so that the order of the strata is of no account.
 */
export function allocate(
  strata: readonly Stratum[],
  { size, atLeastOne }: Allotment,
): ReadonlyMap<string, number> {
  const filled = strata.filter((stratum) => stratum.size > 0);
  const total = sumOf(filled);
  const wanted = Math.min(size, total);
  const shares = new Map(strata.map(({ name }) => [name, 0]));
  if (wanted === 0) return shares;
  const small = atLeastOne ? tooSmall(filled, wanted) : new Set<Stratum>();
  for (const { name } of small) shares.set(name, 1);
  const others = filled.filter((stratum) => !small.has(stratum));
  for (const [name, share] of byLargestRemainder(others, wanted - small.size)) {
    shares.set(name, share);
  }
  return shares;
}

/**
 * The strata that are to give one although their proportional share is less. What the others share shrinks by that, so
 * that more of them may fall below one. None where there are too few to give each one.
 */
function tooSmall(strata: readonly Stratum[], wanted: number): ReadonlySet<Stratum> {
  const small = new Set<Stratum>();
  const open = strata.filter(({ covered }) => covered !== true);
  if (wanted < open.length) return small;
  for (let before = -1; before < small.size;) {
    before = small.size;
    const total = sumOf(strata) - sumOf([...small]);
    const left = wanted - small.size;
    for (const stratum of open) if (stratum.size * left < total) small.add(stratum);
  }
  return small;
}

/** Whole shares first; what is left goes one by one to the largest remainders. Counted in whole numbers throughout. */
function byLargestRemainder(
  strata: readonly Stratum[],
  wanted: number,
): readonly (readonly [string, number])[] {
  const total = sumOf(strata);
  if (total === 0) return [];
  const quotas = strata.map(({ name, size }) => {
    const remainder = (size * wanted) % total;
    return { name, size, remainder, whole: (size * wanted - remainder) / total };
  });
  const left = wanted - quotas.reduce((sum, { whole }) => sum + whole, 0);
  const ranked = quotas.sort(
    (a, b) => b.remainder - a.remainder || b.size - a.size || (a.name < b.name ? -1 : 1),
  );
  return ranked.map(({ name, whole }, rank) => [name, rank < left ? whole + 1 : whole]);
}

function sumOf(strata: readonly Stratum[]): number {
  return strata.reduce((sum, { size }) => sum + size, 0);
}
