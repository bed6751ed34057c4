import type { FieldId } from '../household';
import type { SheetReading } from '../sheetReading';
import { compact } from '../text';

/** A column that both versions have, wherever it stands. Columns from 0. */
export interface AlignedColumn {
  /** As it stands in the later version. */
  readonly header: string;
  readonly field: FieldId | undefined;
  readonly before: number;
  readonly after: number;
}

export interface AlignedColumns {
  readonly both: readonly AlignedColumn[];
  /** Headers of columns that only the later, or only the earlier version has. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

interface Column {
  readonly header: string;
  readonly field: FieldId | undefined;
  readonly column: number;
}

const NONE: AlignedColumns = { both: [], added: [], removed: [] };

/** Aligns the columns of two sheets: by field, else by header. */
export function alignColumns(
  before: SheetReading | undefined,
  after: SheetReading | undefined,
): AlignedColumns {
  if (before === undefined || after === undefined) return NONE;
  const [olds, news] = [columnsOf(before), columnsOf(after)];
  const both: AlignedColumn[] = [];
  const added: string[] = [];
  for (const [name, { header, field, column }] of news) {
    const old = olds.get(name);
    if (old === undefined) added.push(header);
    else both.push({ header, field, before: old.column, after: column });
  }
  const removed = [...olds].filter(([name]) => !news.has(name)).map(([, { header }]) => header);
  return { both, added, removed };
}

/** Columns by a name that both versions give them; one that comes again is told apart by its count. */
function columnsOf({ mapped, unmapped, setAside }: SheetReading): ReadonlyMap<string, Column> {
  const all: Column[] = [
    ...mapped.map(({ header, field, column }) => ({ header, field, column })),
    ...[...unmapped, ...setAside].map(({ header, column }) => ({
      ...{ header, column, field: undefined },
    })),
  ].sort((a, b) => a.column - b.column);
  const named = new Map<string, Column>();
  for (const column of all) {
    const name = column.field ?? `header ${compact(column.header)}`;
    if (column.field === undefined && compact(column.header) === '') continue;
    let free: string = name;
    for (let count = 2; named.has(free); count += 1) free = `${name}#${count}`;
    named.set(free, column);
  }
  return named;
}
