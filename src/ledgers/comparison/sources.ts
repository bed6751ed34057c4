import type { LedgerColumn } from '../../domain/ledger';
import { filled } from '../columns';
import type { ComparisonInput } from './comparisonInput';

/** Where the two sides of a row stand; null for a side that is not there. */
export interface Sources {
  readonly leftSource: string | null;
  readonly rightSource: string | null;
}

/** The columns that lead back to the cells. */
export function sourceColumns<Row extends Sources>(width = 26): readonly LedgerColumn<Row>[] {
  return [
    filled('left-source', '来源（甲）', width, 'proposal', ({ leftSource }) => leftSource),
    filled('right-source', '来源（乙）', width, 'proposal', ({ rightSource }) => rightSource),
  ];
}

/** A cell as the sheets of the workbook tell it: one of the workbook itself without its file name, which may change. */
export function sourceWithin(
  { workbook }: Pick<ComparisonInput, 'workbook'>,
  source: string | null,
): string | null {
  const own = `《${workbook ?? ''}》`;
  return workbook !== undefined && source?.startsWith(own) === true
    ? source.slice(own.length)
    : source;
}

/** The same of both sides. */
export function sourcesWithin<Row extends Sources>(
  input: Pick<ComparisonInput, 'workbook'>,
  row: Row,
): Row {
  return {
    ...row,
    leftSource: sourceWithin(input, row.leftSource),
    rightSource: sourceWithin(input, row.rightSource),
  };
}
