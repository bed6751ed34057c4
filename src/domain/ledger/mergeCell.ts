import type { CellValue } from '../cell';
import type { ColumnOwner } from '../ledger';
import type { PlannedValue } from '../writePlan';
import { isBlankValue, sameValue } from './sameValue';

/** What we last wrote is not known (damaged state) or was never ours: whatever stands there is the clerk's for good. */
export interface UnknownCell {
  readonly kind: 'unknown';
}

export const UNKNOWN_CELL: UnknownCell = { kind: 'unknown' };

/** What the tool last wrote into a cell; undefined when it never wrote there. */
export type LastWritten = PlannedValue | UnknownCell | undefined;

/** What becomes of one cell, and what is to be remembered of it. */
export type CellDecision =
  | { readonly kind: 'write'; readonly value: PlannedValue; readonly remember: LastWritten }
  | {
      readonly kind: 'keep';
      readonly remember: LastWritten;
      /** The tool's value, shown beside the clerk's. */
      readonly offered?: PlannedValue;
      /** Both the clerk and the data have moved on since we last wrote. */
      readonly conflict: boolean;
    };

/**
 * The promise that no edit is lost: if what stands now differs from what we last wrote, it stays, and the fresh
 * value is offered beside it. A formula is the clerk's whatever its value: the tool writes none. A proposal (owner `both`) that is merely overruled is not offered again until it changes.
 */
export function mergeCell(
  owner: ColumnOwner,
  last: LastWritten,
  standing: CellValue,
  fresh: PlannedValue,
  isFormula = false,
): CellDecision {
  if (owner === 'clerk') return keep(last);
  const ours = isOurs(last, standing, isFormula);
  const remember = last === undefined ? (ours ? null : UNKNOWN_CELL) : last;
  if (sameValue(standing, fresh)) return keep(remember);
  if (!ours) return stay(owner, last, fresh, remember);
  if (owner === 'both' && isBlankValue(fresh)) return keep(remember);
  return { kind: 'write', value: fresh, remember: fresh };
}

/** Does what the tool last wrote still stand there, or still nothing where it never wrote? */
export function isOurs(last: LastWritten, standing: CellValue, isFormula: boolean): boolean {
  if (isFormula || isUnknown(last)) return false;
  return last === undefined ? isBlankValue(standing) : sameValue(standing, last);
}

function stay(
  owner: ColumnOwner,
  last: LastWritten,
  fresh: PlannedValue,
  remember: LastWritten,
): CellDecision {
  const conflict = last !== undefined && !isUnknown(last) && !sameValue(last, fresh);
  const worthTelling = !isBlankValue(fresh) && (owner === 'tool' || conflict);
  return worthTelling
    ? { kind: 'keep', remember, offered: fresh, conflict }
    : { kind: 'keep', remember, conflict };
}

function keep(remember: LastWritten): CellDecision {
  return { kind: 'keep', remember, conflict: false };
}

export function isUnknown(last: LastWritten): last is UnknownCell {
  return typeof last === 'object' && last !== null && last.kind === 'unknown';
}
