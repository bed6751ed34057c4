import { cellText } from '../cell';
import type { LedgerColumn, LedgerDefinition } from '../ledger';
import { type RawTable, cellAt } from '../rawTable';
import type { LedgerRecord } from './ledgerState';
import { isUnknown } from './mergeCell';

/** Where the columns of a ledger stand today. Rows and columns count from 0. */
export interface LocatedColumns {
  readonly headerRow: number;
  /** Column by id, for every column of the definition that was found. */
  readonly positions: ReadonlyMap<string, number>;
  /** Columns the tool fills that are not there any more (deleted, or renamed beyond recognition). */
  readonly missing: readonly string[];
  /** Share of the definition's headers that stand there letter for letter. */
  readonly share: number;
}

const HEADER_WITHIN_ROWS = 40;
const FEWEST_HEADERS = 2;
const SAMPLE_ROWS = 300;
/** Share of headers from which a sheet may be ours although neither its name nor its caption says so. */
const SHARE_OF_OURS = 0.5;
/** Share of the sampled cells that we wrote ourselves, from which a renamed column is recognised. */
const RECOGNISED_FROM = 0.5;
/** Two columns closer than this are not told apart. */
const CLEAR_LEAD = 0.3;

/**
 * Finds header row and columns: by header text, then, in a sheet that may be ours (`isOurs`, or most headers stand
 * there), renamed ones by their place and what we wrote in them.
 */
export function locateColumns<Row>(
  table: RawTable,
  definition: LedgerDefinition<Row>,
  record: LedgerRecord | undefined,
  isOurs = true,
): LocatedColumns | undefined {
  const names = headerNames(definition, record);
  const headerRow = findHeaderRow(table, names);
  if (headerRow === undefined) return undefined;
  const byText = columnsByText(table, headerRow);
  const positions = new Map<string, number>();
  for (const { id } of definition.columns) {
    const found = candidatesByName(byText, names.get(id) ?? []);
    if (found.length === 1 && found[0] !== undefined) positions.set(id, found[0]);
  }
  const share = positions.size / definition.columns.length;
  if (record !== undefined && (isOurs || share >= SHARE_OF_OURS))
    placeRenamed({ table, headerRow, byText, names, definition, record, positions });
  const missing = definition.columns
    .filter((column) => column.owner !== 'clerk' && !positions.has(column.id))
    .map((column) => column.id);
  return { headerRow, positions, missing, share };
}

/** A header without the blanks and line breaks that typing and printing leave in it. */
export function plainHeader(text: string): string {
  return text.replace(/\s/g, '');
}

type HeaderNames = ReadonlyMap<string, readonly string[]>;

/** Texts a column may stand under: as it last stood, and as the definition has it. */
function headerNames<Row>(
  definition: LedgerDefinition<Row>,
  record: LedgerRecord | undefined,
): HeaderNames {
  const names = new Map<string, string[]>();
  for (const { id, header } of definition.columns) {
    const last = record?.headers[record.columns.indexOf(id)];
    const texts = last === undefined || last === header ? [header] : [last, header];
    names.set(id, texts.map(plainHeader));
  }
  return names;
}

function findHeaderRow(table: RawTable, names: HeaderNames): number | undefined {
  const known = new Set([...names.values()].flat());
  let best: number | undefined;
  let most = FEWEST_HEADERS - 1;
  const end = Math.min(table.rows.length, HEADER_WITHIN_ROWS);
  for (let row = 0; row < end; row++) {
    const texts = new Set((table.rows[row] ?? []).map((cell) => plainHeader(cellText(cell))));
    const matches = [...texts].filter((text) => known.has(text)).length;
    if (matches > most) {
      most = matches;
      best = row;
    }
  }
  return best;
}

function columnsByText(table: RawTable, headerRow: number): Map<string, number[]> {
  const byText = new Map<string, number[]>();
  (table.rows[headerRow] ?? []).forEach((cell, column) => {
    const text = plainHeader(cellText(cell));
    const columns = byText.get(text);
    if (columns === undefined) byText.set(text, [column]);
    else columns.push(column);
  });
  return byText;
}

function candidatesByName(
  byText: ReadonlyMap<string, readonly number[]>,
  names: readonly string[],
): readonly number[] {
  for (const name of names) {
    const columns = byText.get(name);
    if (columns !== undefined) return columns;
  }
  return [];
}

interface Renaming<Row> {
  readonly table: RawTable;
  readonly headerRow: number;
  readonly byText: ReadonlyMap<string, readonly number[]>;
  readonly names: HeaderNames;
  readonly definition: LedgerDefinition<Row>;
  readonly record: LedgerRecord;
  readonly positions: Map<string, number>;
}

function placeRenamed<Row>(renaming: Renaming<Row>): void {
  const { definition, positions } = renaming;
  definition.columns.forEach((column, index) => {
    if (column.owner === 'clerk' || positions.has(column.id)) return;
    const found = recognise(renaming, column, index);
    if (found !== undefined) positions.set(column.id, found);
  });
}

/** The one free column at the right place that clearly holds what we wrote; undefined rather than a guess. */
function recognise<Row>(
  renaming: Renaming<Row>,
  column: LedgerColumn<Row>,
  index: number,
): number | undefined {
  const written = writtenTexts(renaming.record, column.id);
  if (written.size === 0) return undefined;
  const scored = freeColumns(renaming, index)
    .map((position) => ({ position, score: shareWritten(renaming, position, written) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined || best.score < RECOGNISED_FROM) return undefined;
  return second !== undefined && best.score - second.score < CLEAR_LEAD ? undefined : best.position;
}

/** Unclaimed columns between the nearest known neighbours: nobody's header, or one of several with the same text. */
function freeColumns<Row>(renaming: Renaming<Row>, index: number): readonly number[] {
  const { definition, positions, byText, names, table, headerRow } = renaming;
  const before = neighbour(definition.columns.slice(0, index).reverse(), positions) ?? -1;
  const width = (table.rows[headerRow] ?? []).length;
  const after = neighbour(definition.columns.slice(index + 1), positions) ?? width;
  const own = candidatesByName(byText, names.get(definition.columns[index]?.id ?? '') ?? []);
  if (own.length > 1) return own;
  const claimed = new Set(positions.values());
  const free: number[] = [];
  for (let position = before + 1; position < after; position++) {
    if (!claimed.has(position)) free.push(position);
  }
  return free;
}

function neighbour<Row>(
  columns: readonly LedgerColumn<Row>[],
  positions: ReadonlyMap<string, number>,
): number | undefined {
  const placed = columns.find((column) => positions.has(column.id));
  return placed === undefined ? undefined : positions.get(placed.id);
}

function writtenTexts(record: LedgerRecord, id: string): ReadonlySet<string> {
  const place = record.columns.indexOf(id);
  const texts = new Set<string>();
  for (const row of record.rows.values()) {
    const last = row.cells[place];
    if (last === undefined || isUnknown(last)) continue;
    const text = cellText(last);
    if (text !== '') texts.add(text);
  }
  return texts;
}

function shareWritten<Row>(
  { table, headerRow }: Renaming<Row>,
  position: number,
  written: ReadonlySet<string>,
): number {
  let filled = 0;
  let ours = 0;
  const end = Math.min(table.rows.length, headerRow + 1 + SAMPLE_ROWS);
  for (let row = headerRow + 1; row < end; row++) {
    const text = cellText(cellAt(table, row, position));
    if (text === '') continue;
    filled++;
    if (written.has(text)) ours++;
  }
  return filled === 0 ? 0 : ours / filled;
}
