import { cellText, isEmptyCell } from '../../domain/cell';
import { knownHeader } from '../../domain/layout/headerIndex';
import { isSerialHeader } from '../../domain/layout/unusedHeaders';
import { normaliseHeader } from '../../domain/layout/normaliseHeader';
import type { RawTable } from '../../domain/rawTable';
import type { SubmissionSheet, TownedColumn } from './submissionSheets';

/** A column of somebody else's form that one of ours fills. */
export interface MappedColumn {
  readonly at: number;
  readonly sheet: SubmissionSheet;
  readonly column: TownedColumn;
}

/** A sheet of somebody else's form: where its header is and what of it we can fill. */
export interface LocatedTemplate {
  readonly table: RawTable;
  readonly headerRow: number;
  /** The sheet of ours whose households it gets. */
  readonly sheet: SubmissionSheet;
  readonly mapped: readonly MappedColumn[];
  /** Headers that nothing of ours answers. */
  readonly unmatched: readonly string[];
}

const ROWS_SEARCHED = 20;
/** Fewer columns than this may be anything. */
const FEWEST_COLUMNS = 3;
const IDENTIFYING: ReadonlySet<string> = new Set(['household-code', 'id-number']);

/** Finds the header of a form: the row that most of our columns answer, with one that says whose row it is. */
export function locateTemplate(
  table: RawTable,
  sheets: readonly SubmissionSheet[],
): LocatedTemplate | undefined {
  let best: LocatedTemplate | undefined;
  for (let row = 0; row < Math.min(table.rows.length, ROWS_SEARCHED); row++) {
    const headers = headersAt(table, row);
    if (headers.size < FEWEST_COLUMNS) continue;
    for (const sheet of sheets) {
      const found = mapHeaders(table, row, headers, sheet, sheets);
      const own = (candidate: LocatedTemplate): number =>
        candidate.mapped.filter((each) => each.sheet === candidate.sheet).length;
      const isBetter =
        best === undefined ||
        found.mapped.length > best.mapped.length ||
        (found.mapped.length === best.mapped.length && own(found) > own(best));
      if (isUsable(found) && isBetter) best = found;
    }
  }
  return best;
}

function isUsable({ mapped }: LocatedTemplate): boolean {
  return mapped.length >= FEWEST_COLUMNS && mapped.some(({ column }) => IDENTIFYING.has(column.id));
}

/** Header texts by column; a header over two rows stands in the upper one where the lower is blank. */
function headersAt(table: RawTable, row: number): ReadonlyMap<number, string> {
  const headers = new Map<number, string>();
  const width = Math.max(table.rows[row]?.length ?? 0, table.rows[row - 1]?.length ?? 0);
  for (let column = 0; column < width; column++) {
    const here = cellText(table.rows[row]?.[column]).trim();
    const text = here === '' && hasLower(table, row) ? mergedAbove(table, row, column) : here;
    if (text !== '') headers.set(column, text);
  }
  return headers;
}

function hasLower(table: RawTable, row: number): boolean {
  return table.rows[row]?.some((cell) => !isEmptyCell(cell)) === true;
}

function mergedAbove(table: RawTable, row: number, column: number): string {
  const area = table.merges.find(
    ({ top, left, bottom, right }) =>
      top < row && bottom >= row && left <= column && right >= column && left === column,
  );
  return area === undefined ? '' : cellText(table.rows[area.top]?.[area.left]).trim();
}

/** The sheet's own columns are asked first; the others answer what it leaves open. */
function mapHeaders(
  table: RawTable,
  headerRow: number,
  headers: ReadonlyMap<number, string>,
  sheet: SubmissionSheet,
  others: readonly SubmissionSheet[],
): LocatedTemplate {
  const sheets = [sheet, ...others];
  const taken = new Set<string>();
  const mapped: MappedColumn[] = [];
  const unmatched: string[] = [];
  for (const [at, header] of headers) {
    const found = answering(header, sheets, taken);
    if (found === undefined) unmatched.push(header);
    else {
      taken.add(found.column.id);
      mapped.push({ at, ...found });
    }
  }
  return { table, headerRow, sheet, mapped, unmatched };
}

function answering(
  header: string,
  sheets: readonly SubmissionSheet[],
  taken: ReadonlySet<string>,
): Omit<MappedColumn, 'at'> | undefined {
  const wanted = normaliseHeader(header);
  const field = knownHeader(wanted)?.field;
  const answers: readonly ((column: TownedColumn) => boolean)[] = [
    (column) => normaliseHeader(column.header) === wanted,
    ({ fill }) => fill.from === 'serial' && isSerialHeader(wanted),
    ({ fill }) => field !== undefined && 'field' in fill && fill.field === field,
  ];
  for (const answer of answers) {
    for (const sheet of sheets) {
      const column = sheet.columns.find(
        (candidate) =>
          !taken.has(candidate.id) && candidate.fill.from !== 'clerk' && answer(candidate),
      );
      if (column !== undefined) return { sheet, column };
    }
  }
  return undefined;
}
