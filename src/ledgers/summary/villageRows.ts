import { fieldValue } from '../../domain/household';
import { NO_VILLAGE } from '../../domain/summary';
import { villageLabel } from '../../domain/villageLabel';
import type { HouseholdRow } from '../ledgerRow';

/** A village, or all of them together. */
export interface SummaryRow {
  /** Core name of the village: it stays when a sheet spells the village more fully. */
  readonly key: string;
  readonly village: string;
  readonly households: readonly HouseholdRow[];
}

export const TOTAL = '合计';

/**
 * One row a village, in the order in which villages first appear, over all files; 合计 last. Villages are one by their
 * core name and shown with the fullest name any household gives. No rows without households.
 */
export function villageRows(households: readonly HouseholdRow[]): readonly SummaryRow[] {
  if (households.length === 0) return [];
  const villages = new Map<string, { village: string; households: HouseholdRow[] }>();
  for (const row of households) {
    const key = fieldValue(row.household, 'village') ?? NO_VILLAGE;
    const label = villageLabel(row.household) || NO_VILLAGE;
    const known = villages.get(key);
    if (known === undefined) villages.set(key, { village: label, households: [row] });
    else {
      known.households.push(row);
      if (label.length > known.village.length) known.village = label;
    }
  }
  const rows = [...villages].map(([key, its]): SummaryRow => ({ key, ...its }));
  return [...rows, { key: TOTAL, village: TOTAL, households }];
}
