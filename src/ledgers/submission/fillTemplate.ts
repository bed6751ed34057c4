import { type CellValue, cellText, isEmptyCell } from '../../domain/cell';
import { EMPTY_ROW, type RawTable, cellAt } from '../../domain/rawTable';
import type { CellChange, SheetWrite } from '../../domain/writePlan';
import { type LocatedTemplate, locateTemplate, type MappedColumn } from './locateTemplate';
import { belongsIn } from './preflight';
import { textOf } from './prefill';
import type { SubmissionInput } from './submissionInput';
import { isHandedIn } from './submissionLedger';
import { valueOf } from './valueOf';
import type { SubmissionRow } from './submissionRow';

/** What is to be written into somebody else's form. */
export interface FilledTemplate {
  readonly writes: readonly SheetWrite[];
  /** Chinese sentences: what was filled, which columns nothing answers, which sheets are no forms. */
  readonly sentences: readonly string[];
  /** Why it cannot be filled; then nothing is to be written. */
  readonly refusal?: string;
}

/**
 * Fills forms of the receiving department: only cells below their header that are blank, so that layout, styles and formulas
 * stay. Households that stand there already are not written again; a form with too few free lines is refused.
 */
export function fillTemplate(input: SubmissionInput, tables: readonly RawTable[]): FilledTemplate {
  const writes: SheetWrite[] = [];
  const sentences: string[] = [];
  let forms = 0;
  for (const table of tables.filter(({ visibility }) => visibility !== 'very-hidden')) {
    const located = locateTemplate(table, input.sheets);
    if (located === undefined) {
      sentences.push(`模板的工作表“${table.name}”里没有找到能对应的表头，没有改动。`);
      continue;
    }
    forms++;
    const filled = fillOne(input, located);
    if (typeof filled === 'string') return { writes: [], sentences, refusal: filled };
    if (filled.changes.length > 0) {
      writes.push({ kind: 'change-cells', sheet: table.name, changes: filled.changes });
    }
    sentences.push(sentenceOf(located, filled.households));
  }
  return forms > 0 ? { writes, sentences } : { writes: [], sentences, refusal: NO_FORM };
}

const NO_FORM =
  '模板里没有一张表能对应报送内容：表头里至少要有户编号或证件号码，并认得三列以上。没有写任何文件。';

interface Filled {
  readonly changes: readonly CellChange[];
  readonly households: number;
}

function fillOne(input: SubmissionInput, located: LocatedTemplate): Filled | string {
  const standing = standingNumbers(located);
  const rows = input.rows.filter(
    (row) => isHandedIn(located.sheet.template.id, row) && !isStanding(row, located, standing),
  );
  const free = freeRows(located, rows.length);
  if (free.length < rows.length) {
    return `模板“${located.table.name}”表头以下只有${free.length}行空行，放不下${rows.length}户；请先在模板里插入${rows.length - free.length}行再填。`;
  }
  let serial = highestSerial(located);
  const changes = rows.flatMap((row, index) =>
    rowChanges(row, located, free[index] ?? 0, ++serial),
  );
  return { changes, households: rows.length };
}

function rowChanges(
  row: SubmissionRow,
  { table, mapped }: LocatedTemplate,
  at: number,
  serial: number,
): CellChange[] {
  return mapped.flatMap((each) => {
    const { column, sheet } = each;
    const isSerial = column.fill.from === 'serial';
    const concerns = !isHouseSheet(each) || belongsIn(sheet.template.id, row);
    const after = isSerial ? serial : concerns ? valueOf(row, column) : null;
    if (after === null || !isEmptyCell(cellAt(table, at, each.at))) return [];
    const format = isSerial ? 'integer' : (column.format ?? 'text');
    return [{ row: at, column: each.at, before: null, after, format }];
  });
}

function isHouseSheet({ sheet }: MappedColumn): boolean {
  return sheet.template.id.startsWith('house-');
}

/** Numbers of the households that stand in the form already. */
function standingNumbers({ table, headerRow, mapped }: LocatedTemplate): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const { at, column } of mapped.filter(isIdentifying)) {
    for (let row = headerRow + 1; row < table.rows.length; row++) {
      const text = cellText(cellAt(table, row, at)).trim();
      if (text !== '') numbers.add(`${column.id}:${text}`);
    }
  }
  return numbers;
}

function isIdentifying({ column }: MappedColumn): boolean {
  return column.id === 'household-code' || column.id === 'id-number';
}

function isStanding(
  row: SubmissionRow,
  { mapped }: LocatedTemplate,
  standing: ReadonlySet<string>,
): boolean {
  return mapped
    .filter(isIdentifying)
    .some(({ column }) => standing.has(`${column.id}:${textOf(valueOf(row, column)).trim()}`));
}

/** Blank lines below the header, from the first on; a line with words of its own ends them. */
function freeRows(located: LocatedTemplate, wanted: number): readonly number[] {
  const { table, headerRow } = located;
  const free: number[] = [];
  for (let row = headerRow + 1; free.length < wanted; row++) {
    const cells = table.rows[row] ?? EMPTY_ROW;
    if (isFree(cells, located)) free.push(row);
    else if (free.length > 0) break;
  }
  return free;
}

/** Nothing stands in the line but, perhaps, its number. */
function isFree(cells: readonly CellValue[], { mapped }: LocatedTemplate): boolean {
  const serial = mapped.find(({ column }) => column.fill.from === 'serial')?.at;
  return cells.every(
    (cell, column) => isEmptyCell(cell) || (column === serial && typeof cell === 'number'),
  );
}

function highestSerial({ table, headerRow, mapped }: LocatedTemplate): number {
  const filled = mapped.find(isIdentifying);
  let count = 0;
  if (filled === undefined) return count;
  for (let row = headerRow + 1; row < table.rows.length; row++) {
    if (!isEmptyCell(cellAt(table, row, filled.at))) count++;
  }
  return count;
}

function sentenceOf(
  { table, sheet, mapped, unmatched }: LocatedTemplate,
  households: number,
): string {
  const left = unmatched.length === 0 ? '' : `没有对应内容、没有填的列：${unmatched.join('、')}。`;
  const own = sheet.columns.filter(
    ({ id, fill }) =>
      fill.from !== 'clerk' && !mapped.some((each) => each.column.id === id) && id !== 'serial',
  );
  const lacking =
    own.length === 0 ? '' : `模板里没有的栏目：${own.map(({ header }) => header).join('、')}。`;
  return `模板“${table.name}”已按“${sheet.sheetName}”填入${households}户，对应了${mapped.length}列。${left}${lacking}`;
}
