import { type CellValue, cellText } from '../cell';
import type { PlannedValue } from '../writePlan';

/**
 * What stands in a cell, as the `before` of a change. Only blank cells and those the tool wrote are ever changed,
 * so an error or a number that lost digits does not come here; it would be refused as not standing there.
 */
export function plannedValueOf(standing: CellValue): PlannedValue {
  if (typeof standing !== 'object' || standing === null) return standing;
  return standing.kind === 'date' ? standing : cellText(standing);
}
