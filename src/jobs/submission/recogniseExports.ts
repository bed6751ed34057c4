import { cellText } from '../../domain/cell';
import type { Profile, Source } from '../../domain/profile';
import type { RawTable } from '../../domain/rawTable';
import { bearsMarks } from '../../domain/reconcile/recogniseSystem';
import type { Progress, Workbook } from '../../workbook/port';

/** Sheets that were told from the town's own lists as exports of other systems. */
export interface RecognisedTables {
  /** By file, with names that are no other sheet's. */
  readonly files: readonly (readonly RawTable[])[];
  /** With the recognised sheets declared. */
  readonly profile: Profile;
  /** Chinese sentences without advice: which sheet was taken for which system's export. */
  readonly notes: readonly string[];
}

/** The same for workbooks that are to be read. */
export interface RecognisedExports extends Omit<RecognisedTables, 'files'> {
  readonly workbooks: readonly Workbook[];
}

/**
 * Recognises exports among the files after the first, which is the town's own list, and in the first by its headers alone
 * as long as a list remains. What is taken for an export supplies values and adds no household. A system whose codes would
 * be decoded must be proven by its headers; for the others its name in the sheet, its title or the file is enough. Reads
 * nothing itself, so a page may call it over the sheets of the open workbook.
 */
export function recogniseTables(
  files: readonly (readonly RawTable[])[],
  profile: Profile,
): RecognisedTables {
  const found = files.flatMap((tables, file) => exportsAmong(tables, file === 0, profile));
  const named = withOwnNames(found, files.flat());
  const declared = [...named].map(([, { name, source }]) => [name, source.id] as const);
  return {
    files: files.map((tables) => tables.map((table) => renamed(table, named))),
    profile: {
      ...profile,
      declaredSheets: { ...profile.declaredSheets, ...Object.fromEntries(declared) },
    },
    notes: [...named].map(
      ([table, { source }]) =>
        `《${table.workbook}》的工作表“${table.name}”识别为“${source.system}”的导出，只用来补填`,
    ),
  };
}

/** Reads workbooks and recognises the exports among them. */
export async function recogniseExports(
  workbooks: readonly Workbook[],
  profile: Profile,
  progress?: Progress,
): Promise<RecognisedExports> {
  const read: (readonly RawTable[])[] = [];
  for (const workbook of workbooks) read.push(await workbook.readSheets(progress));
  const { files, ...recognised } = recogniseTables(read, profile);
  return {
    ...recognised,
    workbooks: workbooks.map((workbook, index) => showing(workbook, files[index] ?? [])),
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
  table: RawTable,
  named: ReadonlyMap<RawTable, { readonly name: string }>,
): RawTable {
  const name = named.get(table)?.name ?? table.name;
  return name === table.name ? table : { ...table, name };
}

function showing(workbook: Workbook, tables: readonly RawTable[]): Workbook {
  return {
    name: workbook.name,
    readSheets: () => Promise.resolve(tables),
    apply: (plan, progress, signal) => workbook.apply(plan, progress, signal),
  };
}
