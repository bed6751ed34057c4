import { cellText } from '../cell';
import { filledRows, type SheetGrid } from '../merge/sheetGrid';
import { compact } from '../text';
import type { SheetReading, SkipReason } from '../sheetReading';
import type { VillageOfRow } from './villageOfRows';

/** What becomes of each filled row of a sheet below its header. */
export interface SplitRows {
  /** Rows of each village by core name; of none under the empty name. Headings that stand above them are among them. */
  readonly byVillage: ReadonlyMap<string, readonly number[]>;
  /** Rows that every file gets: column numbers, notes. */
  readonly shared: readonly number[];
  /** Sums and notes over several villages: they stay in the township's file. */
  readonly left: readonly number[];
  /** Rows of each village that are its own, headings not counted. */
  readonly counts: ReadonlyMap<string, number>;
}

const OF_THE_HEADER: ReadonlySet<SkipReason> = new Set<SkipReason>([
  'header',
  'column-numbers',
  'units',
]);

/** Divides the rows of a sheet; each filled row below the header goes to exactly one of the parts. */
export function splitRows(
  grid: SheetGrid,
  { skippedRows }: Pick<SheetReading, 'skippedRows'>,
  villages: VillageOfRow,
  labels: ReadonlyMap<string, string>,
): SplitRows {
  const reasons = new Map(skippedRows.map(({ row, reason }) => [row, reason]));
  const split = {
    byVillage: new Map<string, number[]>(),
    shared: [] as number[],
    left: [] as number[],
  };
  const counts = new Map<string, number>();
  let headings: number[] = [];
  for (const row of filledRows(grid)) {
    const village = villages.get(row);
    const reason = reasons.get(row);
    if (village !== undefined) {
      const own = split.byVillage.get(village) ?? [];
      const its = headings.filter((each) => !namesOther(grid, each, village, labels));
      split.left.push(...headings.filter((each) => !its.includes(each)));
      own.push(...its, row);
      split.byVillage.set(village, own);
      counts.set(village, (counts.get(village) ?? 0) + 1);
      headings = [];
    } else if (reason === 'village-separator') headings.push(row);
    else if (reason !== undefined && OF_THE_HEADER.has(reason)) split.shared.push(row);
    else if (reason === 'note' && !namesOther(grid, row, undefined, labels)) split.shared.push(row);
    else split.left.push(row);
  }
  split.left.push(...headings);
  return { ...split, counts };
}

const LONG_NUMBER = /\d{11}/;

/** Does a heading or note speak of another village than this, or hold a number of a person? */
function namesOther(
  { table }: SheetGrid,
  row: number,
  village: string | undefined,
  labels: ReadonlyMap<string, string>,
): boolean {
  const text = compact((table.rows[row] ?? []).map(cellText).join(''));
  if (LONG_NUMBER.test(text)) return true;
  return [...labels.keys()].some((core) => core !== village && text.includes(core));
}
