/**
 * The product beside its peers, in one run on one machine: medians of fresh processes, and ratios.
 * `npm run bench` takes the moderate sizes; `npm run bench -- all` adds 1,000,000 households (about an hour), and
 * `npm run bench -- full` the 23,400,000 of a whole country (8 GB of files in the temporary folder). Other words choose
 * comparisons by the first word of their title: `npm run bench -- reconcile`.
 */
import { insideExcel } from './insideExcel';
import { type Median, measure, printComparison } from './measure';

const RUNS = 3;
/** Where a run takes less than a second. */
const MORE_RUNS = 5;
const words = process.argv.slice(2);
const all = words.includes('all');
const full = words.includes('full');
const chosen = words.filter((word) => word !== 'all' && word !== 'full');

function isChosen(title: string): boolean {
  return chosen.length === 0 || chosen.some((word) => title.toLowerCase().startsWith(word));
}

type Entry = readonly [name: string, task: string, words: readonly string[], runs?: number];

function compare(
  title: string,
  rows: number,
  entries: readonly Entry[],
  shape = 'households × 40 columns',
): void {
  if (!isChosen(title)) return;
  const measured = entries.map(
    ([name, task, words, runs = RUNS]): readonly [string, Median | undefined] => [
      name,
      measure(task, [String(rows), ...words], runs),
    ],
  );
  printComparison(`${title}, ${rows.toLocaleString('en')} ${shape}`, rows, measured);
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
compare(
  'Reconcile two tables',
  100_000,
  [
    ['sqlite, plain join of cells as written', 'reconcileSqlite', [], MORE_RUNS],
    ['join by Map, cells as written', 'reconcileMapJoin', [], MORE_RUNS],
    ['Anju, all keys and meanings, households read', 'reconcileOurs', ['households'], MORE_RUNS],
    ['Anju, the cells read too', 'reconcileOurs', ['cells']],
  ],
  'households on either side × 20 columns; rows of one side a second',
);
compare(
  'Reconcile what no key finds',
  25_000,
  [['Anju, candidates with reasons', 'reconcileCandidates', [], MORE_RUNS]],
  'households of both sides together × 4 columns',
);
if (all && isChosen('reconcile')) {
  const task = ['1000000', 'households'];
  printComparison('Reconcile 1,000,000 × 1,000,000 with a heap of 2.9 GB', 1_000_000, [
    ['Anju, all keys and meanings, households read', measure('reconcileOurs', task, 1, 2900)],
  ]);
}
/** One hundredth of a country, and with `full` all of it, once. */
for (const households of full ? [234_000, 23_400_000] : [234_000]) {
  const runs = households > 234_000 ? 1 : RUNS;
  compare(
    'Roll up files of CSV',
    households,
    [
      ['cells alone, papaparse, one thread', 'parseShards', [], runs],
      ['Anju, two threads', 'rollUpShards', ['2'], runs],
      ...(runs === 1 ? [] : ([['Anju, one thread', 'rollUpShards', ['1'], runs]] as const)),
    ],
    'households × 40 columns in files of 20,000, UTF-8 and GBK',
  );
}
compare('Four checks as formulas', 10_000, [
  ['hand-written loop', 'minimalLoop', []],
  ['LibreOffice, open and save without formulas', 'libreOfficeFormulas', ['plain'], 1],
  ['LibreOffice with the formulas', 'libreOfficeFormulas', ['formulas'], 1],
]);
if (isChosen('inside excel')) await insideExcel(100_000, 20);
if (all && isChosen('inside excel')) await insideExcel(100_000, 40);
