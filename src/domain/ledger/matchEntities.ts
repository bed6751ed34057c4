import { cellText } from '../cell';
import type { LedgerDefinition } from '../ledger';
import { type LedgerRecord, type RowRecord, writtenPlaces } from './ledgerState';
import { type LastWritten, isUnknown } from './mergeCell';
import {
  type Signatures,
  type Texts,
  freshTexts,
  hasStrong,
  identifyingColumns,
  recordedTexts,
  seenTexts,
  signaturesOf,
  textsOf,
  writtenTexts,
} from './rowIdentity';
import { uniqueKeys } from './uniqueKeys';

/** Something a ledger has, had or should have a row for. */
export interface Entity<Row> {
  readonly key: string;
  /** Absent: its reason has gone. */
  readonly fresh: Row | undefined;
  /** Absent: never written before. */
  readonly record: RowRecord | undefined;
  /** What its row can be found by: fresh, last written, last seen. */
  readonly signatures: readonly Signatures[];
}

/** Joins what should be there with what was written: by key, then by identity, since a key changes when a code is added. */
export function matchEntities<Row>(
  definition: LedgerDefinition<Row>,
  freshRows: readonly Row[],
  record: LedgerRecord | undefined,
): readonly Entity<Row>[] {
  const fresh = uniqueKeys(definition, freshRows);
  const left = withoutFresh(record, fresh);
  const entities: Entity<Row>[] = [];
  const unmatched: { key: string; row: Row; signatures: Signatures }[] = [];
  for (const [key, row] of fresh) {
    const signatures = signaturesOf(definition, freshTexts(definition, row));
    const known = record?.rows.get(key);
    if (record === undefined || known !== undefined) {
      entities.push(entity(definition, key, row, known, signatures));
    } else unmatched.push({ key, row, signatures });
  }
  const index = indexRecords(definition, left);
  for (const { key, row, signatures } of unmatched) {
    const former = findFormer(definition, index, left, signatures);
    const known = former === undefined ? undefined : left.get(former);
    if (former !== undefined) left.delete(former);
    entities.push(entity(definition, key, row, known, signatures));
  }
  for (const [key, known] of left) {
    entities.push(entity(definition, key, undefined, known, undefined));
  }
  return entities;
}

/** Records whose key is not among the fresh ones. */
function withoutFresh(
  record: LedgerRecord | undefined,
  fresh: ReadonlyMap<string, unknown>,
): Map<string, RowRecord> {
  const left = new Map<string, RowRecord>();
  for (const [key, row] of record?.rows ?? []) if (!fresh.has(key)) left.set(key, row);
  return left;
}

function entity<Row>(
  definition: LedgerDefinition<Row>,
  key: string,
  fresh: Row | undefined,
  record: RowRecord | undefined,
  freshSignatures: Signatures | undefined,
): Entity<Row> {
  const signatures: Signatures[] = freshSignatures === undefined ? [] : [freshSignatures];
  if (record !== undefined) {
    for (const recorded of recordSignatures(definition, record)) {
      if (!isSame(recorded, freshSignatures)) signatures.push(recorded);
    }
    if (record.told !== undefined) {
      signatures.push(signaturesOf(definition, writtenTexts(definition, record)));
    }
  }
  return { key, fresh, record, signatures };
}

function isSame(a: Signatures, b: Signatures | undefined): boolean {
  return b !== undefined && a.every((text, index) => text === b[index]);
}

function recordSignatures<Row>(
  definition: LedgerDefinition<Row>,
  record: RowRecord,
): readonly Signatures[] {
  const seen = seenTexts(definition, record);
  const recorded = signaturesOf(definition, recordedTexts(definition, record));
  return seen === undefined ? [recorded] : [recorded, signaturesOf(definition, seen)];
}

/** Records by signature: what the data said then speaks before what the clerk has made of it. */
interface FormerIndex {
  readonly recorded: readonly Map<string, string[]>[];
  readonly seen: readonly Map<string, string[]>[];
  /** Keys of records that have a number of their own. */
  readonly numbered: Set<string>;
}

/** A signature shared by more records than this names nobody. */
const MOST_SHARED = 4;

function indexRecords<Row>(
  definition: LedgerDefinition<Row>,
  records: ReadonlyMap<string, RowRecord>,
): FormerIndex {
  const maps = (): Map<string, string[]>[] =>
    definition.identities.map(() => new Map<string, string[]>());
  const index: FormerIndex = { recorded: maps(), seen: maps(), numbered: new Set() };
  for (const [key, record] of records) {
    const [recorded = [], seen = []] = recordSignatures(definition, record);
    if (hasStrong(definition, recorded)) index.numbered.add(key);
    addTo(index.recorded, recorded, key);
    addTo(index.seen, seen, key);
  }
  return index;
}

function addTo(index: FormerIndex['seen'], signatures: Signatures, key: string): void {
  signatures.forEach((text, place) => {
    if (text === undefined) return;
    const keys = index[place]?.get(text);
    if (keys === undefined) index[place]?.set(text, [key]);
    else if (keys.length <= MOST_SHARED) keys.push(key);
  });
}

/** The one record without a fresh row that this row can be; a name speaks only where a side has no number. */
function findFormer<Row>(
  definition: LedgerDefinition<Row>,
  index: FormerIndex,
  left: ReadonlyMap<string, RowRecord>,
  signatures: Signatures,
): string | undefined {
  const strong = hasStrong(definition, signatures);
  for (const byText of [index.recorded, index.seen]) {
    for (const [place, text] of signatures.entries()) {
      if (text === undefined) continue;
      const weak = definition.identities[place]?.weak === true;
      const keys = (byText[place]?.get(text) ?? []).filter(
        (key) => left.has(key) && !(weak && strong && index.numbered.has(key)),
      );
      if (keys.length === 1) return keys[0];
    }
  }
  return undefined;
}

/** What the data calls a row where that is not what was written: no such column, a cell of the clerk's, a deleted row. */
export function toldTexts<Row>(
  definition: LedgerDefinition<Row>,
  { fresh, record }: Entity<Row>,
  cells: readonly LastWritten[],
): Texts {
  if (fresh === undefined) return record?.told;
  const texts = freshTexts(definition, fresh);
  const ids = identifyingColumns(definition);
  const places = writtenPlaces(definition);
  return textsOf(definition, (id) => {
    const text = texts[ids.indexOf(id)] ?? '';
    const last = cells[places.get(id) ?? -1];
    const known = last !== undefined && !isUnknown(last) && cellText(last).trim() === text;
    return known ? '' : text;
  });
}
