import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { read } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { cellText } from '../../../src/domain/cell';
import type { RawTable } from '../../../src/domain/rawTable';
import { WorkbookUnreadable } from '../../../src/workbook/port';
import { openWorkbook } from '../../../src/workbook/xlsx/openWorkbook';

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus');
/** Here the other reader drops the runs that follow a first text; both are shown. */
const MORE_COMPLETE = new Set([
  'calamine/minimal_package.xlsx',
  'calamine/richtext-after-plain.xlsx',
]);
const SLOWEST_FILE_MS = 10_000;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

async function tablesOf(path: string): Promise<readonly RawTable[] | WorkbookUnreadable> {
  try {
    const workbook = await openWorkbook(path.split('/').at(-1)!, readFileSync(path));
    return await workbook.readSheets();
  } catch (error) {
    if (error instanceof WorkbookUnreadable) return error;
    throw error;
  }
}

/** Texts and plain numbers of a sheet by address as SheetJS reads them. */
function otherReading(path: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const book = read(readFileSync(path), { cellFormula: false, cellHTML: false, cellText: false });
  return new Map(
    book.SheetNames.map((name) => {
      const cells = Object.entries(book.Sheets[name] ?? {}).flatMap(([address, cell]) => {
        const { t: type, v: value } = cell as { t?: string; v?: unknown };
        if (address.startsWith('!')) return [];
        if (type === 's' && value !== '') return [[address, normal(String(value))] as const];
        if (type === 'b') return [[address, value === true ? 'TRUE' : 'FALSE'] as const];
        return [];
      });
      return [name, new Map(cells)];
    }),
  );
}

function normal(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

// The corpus of other people's files lies beside the repository and is not part of it.
describe.runIf(existsSync(CORPUS))('files nobody here wrote', () => {
  const files = existsSync(CORPUS) ? filesBelow(CORPUS) : [];

  test.each(files.map((path) => [relative(CORPUS, path), path]))(
    '%s is read or refused in one sentence',
    async (_, path) => {
      const outcome = await tablesOf(path);
      if (!(outcome instanceof WorkbookUnreadable)) return;
      expect(outcome.message).toContain(path.split('/').at(-1));
      expect(outcome.message).toMatch(/^文件“.*”.*请.*。$/);
    },
    SLOWEST_FILE_MS,
  );

  const packages = files.filter((path) => /\.xls[xm]$/.test(path));

  test('texts are those another reader finds, file by file', async () => {
    const differing: string[] = [];
    let compared = 0;
    for (const path of packages) {
      const outcome = await tablesOf(path);
      if (outcome instanceof WorkbookUnreadable) continue;
      let other: ReturnType<typeof otherReading>;
      try {
        other = otherReading(path);
      } catch {
        continue;
      }
      for (const table of outcome) {
        for (const [address, text] of other.get(table.name) ?? []) {
          compared++;
          const ours = textAt(table, address);
          if (ours !== text && !MORE_COMPLETE.has(relative(CORPUS, path)))
            differing.push(`${relative(CORPUS, path)} ${table.name}!${address}: ${ours} | ${text}`);
        }
      }
    }
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
  }, 120_000);
});

function textAt(table: RawTable, address: string): string {
  const match = /^([A-Z]+)(\d+)$/.exec(address)!;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return cellText(table.rows[Number(match[2]) - 1]?.[column - 1]);
}
