import { toAddress } from '../address';
import { cellText } from '../cell';
import type { LedgerColumn, LedgerDefinition, StandingRow } from '../ledger';
import { type RowRecord, writtenPlaces } from './ledgerState';
import { type LastWritten, isUnknown } from './mergeCell';
import type { Texts } from './rowIdentity';

/** Columns whose values are states that may only follow one another in a certain order. */
export function followedColumns<Row>(
  definition: LedgerDefinition<Row>,
): readonly LedgerColumn<Row>[] {
  return definition.columns.filter(({ refuseStep }) => refuseStep !== undefined);
}

/** A row with columns that are followed, as it stood and as it stands or will stand. */
export interface FollowedRow<Row> {
  readonly definition: LedgerDefinition<Row>;
  readonly followed: readonly LedgerColumn<Row>[];
  readonly positions: ReadonlyMap<string, number>;
  readonly row: number;
  /** Names the row: village, code and name. */
  readonly label: () => string;
  readonly known: RowRecord | undefined;
  /** What is remembered of the cells the tool fills. */
  readonly cells: readonly LastWritten[];
  readonly standing: StandingRow;
}

/** What is to be remembered of the followed columns, and the steps that were not to be taken, as Chinese sentences. */
export function followSteps<Row>(row: FollowedRow<Row>): {
  readonly stood: Texts;
  readonly notes: readonly string[];
} {
  const { followed, positions, known, cells, standing } = row;
  const stood: Record<string, string> = {};
  const notes: string[] = [];
  for (const { id, header, refuseStep } of followed) {
    const position = positions.get(id);
    const before = lastStood(row, id, known);
    if (position === undefined) {
      if (known?.stood?.[id] !== undefined) stood[id] = before;
      continue;
    }
    const now = cellText(standing(id)).trim();
    if (now !== writtenText(row, id, cells)) stood[id] = now;
    const refused = now === before ? undefined : refuseStep?.(before, standing);
    if (refused === undefined) continue;
    notes.push(`${toAddress(row.row, position)}（${row.label()}）${header}${refused}`);
  }
  return { stood: Object.keys(stood).length === 0 ? undefined : stood, notes };
}

function lastStood<Row>(
  row: Pick<FollowedRow<Row>, 'definition'>,
  id: string,
  known: RowRecord | undefined,
): string {
  return known?.stood?.[id] ?? writtenText(row, id, known?.cells ?? []);
}

function writtenText<Row>(
  { definition }: Pick<FollowedRow<Row>, 'definition'>,
  id: string,
  cells: readonly LastWritten[],
): string {
  const last = cells[writtenPlaces(definition).get(id) ?? -1];
  return last === undefined || isUnknown(last) ? '' : cellText(last).trim();
}
