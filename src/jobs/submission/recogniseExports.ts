import { cellText } from '../../domain/cell';
import type { Profile, Source } from '../../domain/profile';
import type { RawTable } from '../../domain/rawTable';
import { bearsMarks } from '../../domain/reconcile/recogniseSystem';
import type { Progress, Workbook } from '../../workbook/port';

/** Workbooks in which the exports of other systems are told from the town's own lists. */
export interface RecognisedExports {
  readonly workbooks: readonly Workbook[];
  /** With the recognised sheets declared. */
  readonly profile: Profile;
  /** Chinese sentences: which sheet was taken for which system's export. */
  readonly notes: readonly string[];
}

/**
 * Recognises exports among the files after the first, which is the town's own list, and in the first by its headers alone
 * as long as a list remains. What is taken for an export supplies values and adds no household. A system whose codes would
 * be decoded must be proven by its headers; for the others its name in the sheet, its title or the file is enough.
 */
export async function recogniseExports(
  workbooks: readonly Workbook[],
  profile: Profile,
  progress?: Progress,
): Promise<RecognisedExports> {
  const files: (readonly RawTable[])[] = [];
  for (const workbook of workbooks) files.push(await workbook.readSheets(progress));
  const found = files.flatMap((tables, file) => exportsAmong(tables, file === 0, profile));
  const named = withOwnNames(found, files.flat());
  const declared = [...named].map(([, { name, source }]) => [name, source.id] as const);
  return {
    workbooks: workbooks.map((workbook, index) => renamed(workbook, files[index] ?? [], named)),
    profile: {
      ...profile,
      declaredSheets: { ...profile.declaredSheets, ...Object.fromEntries(declared) },
    },
    notes: [...named].map(
      ([table, { source }]) =>
        `《${table.workbook}》的工作表“${table.name}”识别为“${source.system}”的导出，只用来补填；不是的话请用 --source 说明或另行检查。`,
    ),
  };
}

interface FoundExport {
  readonly table: RawTable;
  readonly source: Source;
}

function exportsAmong(
  tables: readonly RawTable[],
  isFirst: boolean,
  { sources, declaredSheets }: Profile,
): FoundExport[] {
  const open = tables.filter(({ name }) => declaredSheets[name] === undefined);
  const found = open.flatMap((table) => {
    const source =
      sources.find((each) => bearsMarks(table, each)) ??
      (isFirst ? undefined : sources.find((each) => isNamedAfter(table, each)));
    return source === undefined ? [] : [{ table, source }];
  });
  return isFirst && found.length === tables.length ? [] : found;
}

/** Only systems without codes are taken at their word. */
function isNamedAfter({ name, workbook, rows }: RawTable, { words, coding }: Source): boolean {
  if (Object.keys(coding).length > 0) return false;
  const titles = rows.slice(0, 2).map((row) => cellText(row[0]));
  const text = [name, workbook, ...titles].join('\n').replace(/\s+/g, '');
  return words.some((word) => text.includes(word));
}

/** Sheets are declared by their names, so an export must not be called like another sheet. */
function withOwnNames(
  found: readonly FoundExport[],
  all: readonly RawTable[],
): ReadonlyMap<RawTable, { readonly name: string; readonly source: Source }> {
  const named = new Map<RawTable, { name: string; source: Source }>();
  const isTaken = (table: RawTable, name: string): boolean =>
    all.some((other) => other !== table && (named.get(other)?.name ?? other.name) === name);
  for (const { table, source } of found) {
    let { name } = table;
    for (let count = 1; isTaken(table, name); count++) {
      name = `${table.name}（${source.label}${count === 1 ? '' : count}）`;
    }
    named.set(table, { name, source });
  }
  return named;
}

function renamed(
  workbook: Workbook,
  tables: readonly RawTable[],
  named: ReadonlyMap<RawTable, { readonly name: string }>,
): Workbook {
  const shown = tables.map((table) => {
    const name = named.get(table)?.name ?? table.name;
    return name === table.name ? table : { ...table, name };
  });
  return {
    name: workbook.name,
    readSheets: () => Promise.resolve(shown),
    apply: (plan, progress, signal) => workbook.apply(plan, progress, signal),
  };
}
