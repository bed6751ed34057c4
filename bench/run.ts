/**
 * The product beside its peers, in one run on one machine: medians of fresh processes, and ratios.
 * `npm run bench` takes the moderate sizes; `npm run bench -- all` adds 1,000,000 households (about an hour).
 */
import { insideExcel } from './insideExcel';
import { type Median, measure, printComparison } from './measure';

const RUNS = 3;
const all = process.argv.includes('all');

type Entry = readonly [name: string, task: string, words: readonly string[], runs?: number];

function compare(title: string, rows: number, entries: readonly Entry[]): void {
  const measured = entries.map(
    ([name, task, words, runs = RUNS]): readonly [string, Median | undefined] => [
      name,
      measure(task, [String(rows), ...words], runs),
    ],
  );
  printComparison(`${title}, ${rows.toLocaleString('en')} households × 40 columns`, rows, measured);
}

compare('Check in memory', 898, [['Anju, all rules', 'checkInMemory', ['warm']]]);
for (const rows of all ? [100_000, 1_000_000] : [100_000]) {
  compare('Check in memory', rows, [
    ['zod, schema part alone', 'zodSchemaPart', []],
    ['Anju, all rules, messages unwritten', 'checkInMemory', ['warm']],
    ['ajv, schema part alone', 'ajvSchemaPart', []],
    ['hand-written loop, four checks', 'minimalLoop', []],
  ]);
}
for (const rows of all ? [100_000, 1_000_000] : [100_000]) {
  const large = rows > 100_000;
  compare('Read .xlsx', rows, [
    ['bare streaming scan', 'readBareScan', []],
    ['Anju', 'readOurs', []],
    ['SheetJS', 'readSheetJs', [], 1],
    ...(large ? [] : ([['exceljs', 'readExceljs', [], 1]] as const)),
  ]);
  compare('From the file: anju check', rows, [['Anju', 'wholeJob', ['check'], large ? 1 : RUNS]]);
  if (!large) compare('File to file: anju lists', rows, [['Anju', 'wholeJob', ['lists']]]);
}
for (const rows of all ? [100_000, 1_000_000] : [100_000]) {
  compare('Reconcile two tables, each', rows, [
    ['sqlite, plain join of cells as written', 'reconcileSqlite', []],
    ['join by Map, cells as written', 'reconcileMapJoin', []],
    ['Anju, all keys and meanings, households read', 'reconcileOurs', ['households']],
    ['Anju, the cells read too', 'reconcileOurs', ['cells']],
  ]);
}
compare('Four checks as formulas', 10_000, [
  ['hand-written loop', 'minimalLoop', []],
  ['LibreOffice, open and save without formulas', 'libreOfficeFormulas', ['plain'], 1],
  ['LibreOffice with the formulas', 'libreOfficeFormulas', ['formulas'], 1],
]);
await insideExcel(100_000, 20);
if (all) await insideExcel(100_000, 40);
