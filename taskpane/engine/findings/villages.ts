import type { CheckResult } from '../../../src/domain/check';
import { fieldValue, type Household } from '../../../src/domain/household';
import { NO_VILLAGE } from '../../../src/domain/summary';
import { villageLabel } from '../../../src/domain/villageLabel';

/** What findings about a whole sheet are filed under. */
const WHOLE_SHEET = '整张表';

interface Villages {
  readonly labels: readonly string[];
  readonly indexOf: (owner: Household | undefined) => number;
}

/** The villages of a check under the names that its summary gives them, in the order in which they appear. */
export function villagesOf({ households, ledger, siteVisits }: CheckResult): Villages {
  const labels: string[] = [];
  const indexes = new Map<string, number>();
  for (const household of [...households, ...ledger, ...siteVisits]) {
    const core = coreOf(household);
    const label = villageLabel(household) || NO_VILLAGE;
    const index = indexes.get(core) ?? labels.length;
    indexes.set(core, index);
    const known = labels[index] ?? '';
    if (label.length > known.length) labels[index] = label;
  }
  const wholeSheet = labels.push(WHOLE_SHEET) - 1;
  return {
    labels,
    indexOf: (owner) =>
      owner === undefined ? wholeSheet : (indexes.get(coreOf(owner)) ?? wholeSheet),
  };
}

function coreOf(household: Household): string {
  return fieldValue(household, 'village') ?? '';
}
