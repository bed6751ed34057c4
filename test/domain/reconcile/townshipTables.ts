import type { CellValue } from '../../../src/domain/cell';
import { readSheets } from '../../../src/domain/layout/readSheets';
import { parseIsoDate } from '../../../src/domain/partialDate';
import { tableOf } from '../../../src/domain/rawTable';
import { recogniseSystem } from '../../../src/domain/reconcile/recogniseSystem';
import type { System } from '../../../src/domain/reconcile/system';
import { defaultProfile } from '../../../src/policy/profiles';
import { reconcileRules } from '../../../src/policy/reconcile';

const today = parseIsoDate('2024-10-12')!;

/** A system as its export would be read: a header row and rows of cells. */
export function systemOf(name: string, rows: readonly (readonly CellValue[])[]): System {
  const read = readSheets([tableOf(name, rows)], { ...defaultProfile, today });
  return {
    name,
    definition: recogniseSystem(read.sheets, reconcileRules.systems),
    sheets: read.sheets,
    households: [...read.households, ...read.sourceRows],
  };
}
