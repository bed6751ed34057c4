import type { SheetsRead } from '../../domain/check';
import { toAddress } from '../../domain/address';
import { householdFinder, type HouseholdMatch } from '../../domain/findHousehold';
import { type FieldId, type Household, readingOf } from '../../domain/household';
import type { Reading } from '../../domain/reading';
import { columnOf } from '../../domain/sheetReading';
import { listedOf } from '../../domain/siteVisits';
import type { VisitSheet } from './visitSheet';

/** What one sheet says of one field of a household. Never blank. */
export interface Answer {
  readonly reading: Exclude<Reading<unknown>, { readonly state: 'blank' }>;
  /** As it stands there. */
  readonly raw: string;
  /** `文件/工作表!单元格` */
  readonly place: string;
  /** The row it was read from. */
  readonly entry: Household;
  /** It was printed there before anybody went: no sign that somebody did. */
  readonly isPrinted: boolean;
}

/** What the sheets ask and what stood on them already. */
type AskedForm = Pick<VisitSheet, 'answers' | 'print'>;

/** What all sheets together say of a household. */
export type AnswersOf = ReadonlyMap<FieldId, readonly Answer[]>;

/** A filled row that is about no household for certain. */
export interface OpenRow {
  /** `文件/工作表!第5行` */
  readonly place: string;
  readonly name: string;
  readonly match: Exclude<HouseholdMatch, { readonly kind: 'found' }>;
  /** What was answered, so that nothing typed is lost sight of. */
  readonly answers: readonly string[];
}

export interface Collected {
  /** By index of the household in the list. */
  readonly answers: ReadonlyMap<number, AnswersOf>;
  readonly openRows: readonly OpenRow[];
  /** Rows of households that nobody has filled in. */
  readonly blankRows: number;
  /** Rows that were read. */
  readonly rows: number;
}

/** Gathers what filled sheets say of the households of a list, wherever their rows and columns have been moved to. */
export function collectAnswers(
  households: readonly Household[],
  filled: SheetsRead,
  form: AskedForm,
): Collected {
  const find = householdFinder(households.map(listedOf));
  const answers = new Map<number, Map<FieldId, Answer[]>>();
  const openRows: OpenRow[] = [];
  let blankRows = 0;
  for (const entry of filled.siteVisits) {
    const said = answersIn(entry, filled, form);
    if (said.every(([, { isPrinted }]) => isPrinted)) {
      blankRows++;
      continue;
    }
    const match = find(entry);
    if (match.kind === 'found') remember(answers, match.index, said);
    else openRows.push(openRow(entry, match, said, filled));
  }
  return { answers, openRows, blankRows, rows: filled.siteVisits.length };
}

type Said = readonly (readonly [FieldId, Answer])[];

function answersIn(entry: Household, filled: SheetsRead, form: AskedForm): Said {
  return form.answers.flatMap(([field, column]) => {
    const reading: Reading<unknown> = readingOf(entry, field);
    if (reading.state === 'blank') return [];
    const raw = reading.raw.trim();
    const isPrinted = form.print.printed.has(column);
    return [[field, { reading, raw, entry, place: placeOf(entry, field, filled), isPrinted }]];
  });
}

function remember(answers: Map<number, Map<FieldId, Answer[]>>, index: number, said: Said): void {
  const its = answers.get(index) ?? new Map<FieldId, Answer[]>();
  answers.set(index, its);
  for (const [field, answer] of said) its.set(field, [...(its.get(field) ?? []), answer]);
}

function openRow(
  entry: Household,
  match: OpenRow['match'],
  said: Said,
  filled: SheetsRead,
): OpenRow {
  return {
    place: `${sheetOf(entry, filled)}!第${(entry.rows[0] ?? 0) + 1}行`,
    name: readingOf(entry, 'headName').raw.trim(),
    match,
    answers: said.map(([, { raw }]) => raw),
  };
}

function placeOf(entry: Household, field: FieldId, filled: SheetsRead): string {
  const sheet = filled.sheets[entry.sheet];
  const column = sheet === undefined ? undefined : columnOf(sheet, field);
  const row = entry.rows[0] ?? 0;
  const cell = column === undefined ? `第${row + 1}行` : toAddress(row, column);
  return `${sheetOf(entry, filled)}!${cell}`;
}

function sheetOf({ sheet }: Household, { sheets }: SheetsRead): string {
  const table = sheets[sheet]?.table;
  return `${table?.workbook ?? ''}/${table?.name ?? ''}`;
}
