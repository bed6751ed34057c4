import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellText } from '../../src/domain/cell';
import type { PlannedValue, SheetContent, SheetWrite } from '../../src/domain/writePlan';
import { saveFile } from '../../src/workbook/xlsx/nodeFile';
import { newWorkbook } from '../../src/workbook/xlsx/openWorkbook';
import { ledgersPage } from '../../tools/docs/ledgersPage';
import { campaigns } from './campaigns';
import { answeredSheets } from './campaigns/answered';
import { printedSheets } from './campaigns/teamSheets';

/** LibreOffice is no package of npm: where it is not installed its reading is skipped, and said to be. */
const isInstalled = spawnSync('soffice', ['--version']).error === undefined;
const UNREAD = isInstalled ? '' : '（未执行：这台机器没有安装 LibreOffice，找不到 soffice）';

/** Comma, quotes, UTF-8, from line 1, cells as they are shown, one file a sheet. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** As many characters as `2025-12-31`. */
const DATE_WIDTH = 10;

const folder = mkdtempSync(join(tmpdir(), 'anju-libreoffice-'));
/** What the first run of each campaign writes, what comes once a clerk has answered, and what is printed for the teams. */
const books = [
  ...campaigns.map(({ title, begin }) => ({ title, writes: begin().plan([]).plan.writes })),
  ...[...answeredSheets, ...printedSheets].map(({ title, writes }) => ({
    title,
    writes: writes(),
  })),
];
const planned = books.map(({ writes }) => sheetsOf(writes));

/** The new sheets that can be seen. */
function sheetsOf(writes: readonly SheetWrite[]): readonly SheetContent[] {
  return writes.flatMap((write) =>
    write.kind === 'create-sheet' && write.content.visibility === 'visible' ? [write.content] : [],
  );
}

/** Writes every workbook, and has LibreOffice turn all of them into CSV in one go. */
async function convert(): Promise<void> {
  const paths: string[] = [];
  for (const [index, { writes }] of books.entries()) {
    const workbook = newWorkbook(`${index}.xlsx`);
    await workbook.apply({ sentences: [], writes });
    const path = join(folder, `${index}.xlsx`);
    await saveFile(workbook, path);
    paths.push(path);
  }
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const words = [profile, '--headless', '--convert-to', CSV, '--outdir', folder, ...paths];
  const ran = spawnSync('soffice', words, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (ran.status !== 0) throw new Error(ran.stderr);
}

/** The cells of a sheet as LibreOffice shows them, without the empty ones at the ends of rows. */
function shownIn(campaign: number, sheet: string): readonly (readonly string[])[] {
  const text = readFileSync(join(folder, `${campaign}-${sheet}.csv`), 'utf8');
  return withoutEnds(Papa.parse<string[]>(text).data);
}

const withoutEnds = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
};

/** A number may be shown with fewer or more decimals; everything else letter for letter. */
function asShown(value: PlannedValue, shown: string | undefined): string {
  const isSameNumber =
    typeof value === 'number' && shown !== undefined && shown !== '' && Number(shown) === value;
  return isSameNumber ? shown : cellText(value);
}

beforeAll(async () => {
  if (isInstalled) await convert();
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(books.map(({ title }, index) => ({ title, index })))(
  '另一个程序打开生成的表：$title',
  ({ index }) => {
    it.skipIf(!isInstalled)(`LibreOffice 读到的每个单元格和计划的一样${UNREAD}`, () => {
      expect(planned[index]).not.toEqual([]);
      for (const { name, rows } of planned[index]!) {
        const shown = shownIn(index, name);
        const expected = rows.map(({ cells }, row) =>
          cells.map((value, column) => asShown(value, shown[row]?.[column])),
        );
        expect(shown, name).toEqual(withoutEnds(expected));
      }
    });

    it('日期列都放得下一个日期，不会显示成 ###', () => {
      for (const { name, columns } of planned[index]!) {
        const narrow = columns.filter(
          ({ format, width }) => format === 'date' && width < DATE_WIDTH,
        );
        expect(narrow, name).toEqual([]);
      }
    });
  },
);

/** The names of all generated sheets that are described. */
const described = [...ledgersPage().matchAll(/^## (.+) `/gm)].map(([, name]) => name!);

it.each(described)('另一个程序也打开“%s”', (name) => {
  expect(planned.flat().map((content) => content.name)).toContain(name);
});
