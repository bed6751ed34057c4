import type { CheckResult } from '../domain/check';
import { groupBy } from '../domain/grouping';
import { keyWithoutNumber } from '../domain/layout/householdKeys';
import type { RawTable } from '../domain/rawTable';
import { JobRefused } from './jobRefused';

/** A list in a file, with the keys of its households. */
interface ListedIn {
  readonly table: RawTable;
  /** Of its file among those given. */
  readonly file: number;
  readonly keys: ReadonlySet<string>;
}

/** Of so many households of the longer list the other may lack one, and the two are still one. */
const LACKS_ONE_IN = 10;

/**
 * Two files with the same list would count every household twice: a roster and a result that began as its copy. Lists
 * of the same name whose households are others (of two villages) are no such thing. Throws JobRefused.
 */
export function refuseSameList(
  { households, sheets }: Pick<CheckResult, 'households' | 'sheets'>,
  files: readonly (readonly RawTable[])[],
): void {
  if (files.length < 2) return;
  const fileOf = new Map(files.flatMap((tables, file) => tables.map((table) => [table, file])));
  const lists = [...groupBy(households, ({ sheet }) => sheet)].flatMap(
    ([index, its]): ListedIn[] => {
      const table = sheets[index]?.table;
      const file = table && fileOf.get(table);
      if (table === undefined || file === undefined) return [];
      return [{ table, file, keys: new Set(its.map(({ key }) => keyWithoutNumber(key))) }];
    },
  );
  for (const together of groupBy(lists, ({ table }) => table.name).values()) {
    refuseAmong(together);
  }
}

function refuseAmong(lists: readonly ListedIn[]): void {
  for (const [index, list] of lists.entries()) {
    const earlier = lists
      .slice(0, index)
      .find((other) => other.file !== list.file && isSame(other, list));
    if (earlier === undefined) continue;
    const [one, other] = [earlier.table, list.table];
    throw new JobRefused(
      `《${other.workbook}》和《${one.workbook}》里的“${one.name}”是同一份名单（${list.keys.size}户），一起给会把每户算两遍。请只给其中一个文件；结果要写进另一个的，请用 --out 指明。`,
    );
  }
}

function isSame({ keys: one }: ListedIn, { keys: other }: ListedIn): boolean {
  const longer = Math.max(one.size, other.size);
  let missing = longer - other.size;
  for (const key of other) {
    if (missing * LACKS_ONE_IN > longer) return false;
    if (!one.has(key)) missing++;
  }
  return missing * LACKS_ONE_IN <= longer;
}
