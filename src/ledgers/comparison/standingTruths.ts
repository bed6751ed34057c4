import { cellText } from '../../domain/cell';
import { readLedger, type StandingLedgerRow } from '../../domain/ledger/readLedger';
import type { RawTable } from '../../domain/rawTable';
import { standingState } from '../sheetRun';
import type { ComparisonInput } from './comparisonInput';
import { defineDifferenceList, type ListedDifference, listedDifferences } from './differenceList';
import { dayOf } from './readAnswer';

/** What a row of the 差异清单 says of who is right. */
export interface WrittenTruth {
  /** 以何为准 as written; empty where nothing stands. */
  readonly said: string;
  /** 核实结果 */
  readonly found: string;
  /** 修正人; empty where nobody is named. */
  readonly person: string;
  /** 修正日期 as `yyyy-mm-dd`; empty where no day stands. */
  readonly date: string;
}

/** A decision that stands in the 差异清单 of a workbook. */
export interface StandingTruth extends WrittenTruth {
  readonly difference: ListedDifference;
  readonly table: RawTable;
  /** Of 以何为准, from 0. */
  readonly row: number;
  readonly column: number;
  /** A person has written, changed or cleared the cell: no choice made elsewhere is written over it. */
  readonly byHand: boolean;
}

export function writtenTruth({ cell }: Pick<StandingLedgerRow<unknown>, 'cell'>): WrittenTruth {
  const text = (column: string): string => cellText(cell(column)).trim();
  return {
    ...{ said: text('truth'), found: text('found'), person: text('fixed-by') },
    date: dayOf(cell('fixed-on')) ?? '',
  };
}

/** What stands under 以何为准 of the differences of this run, by their keys; those nobody has touched are left out. */
export function standingTruths(
  input: ComparisonInput,
  tables: readonly RawTable[],
): ReadonlyMap<string, StandingTruth> {
  const { state } = standingState(tables);
  const rows = listedDifferences(input);
  const truths = new Map<string, StandingTruth>();
  for (const standing of readLedger(defineDifferenceList(), rows, tables, state)) {
    const { key, fresh: difference, sheetName, row } = standing;
    const table = tables.find(({ name }) => name === sheetName);
    const column = standing.columnAt('truth');
    if (difference === undefined || table === undefined || column === undefined) continue;
    const written = writtenTruth(standing);
    const byHand = !standing.isOurs('truth');
    if (written.said === '' && !byHand) continue;
    truths.set(key, { ...written, difference, table, row, column, byHand });
  }
  return truths;
}
