import { cellText } from '../cell';
import type { LedgerDefinition } from '../ledger';
import { type LedgerRecord, type RowRecord, writtenPlaces } from './ledgerState';
import { type LastWritten, isUnknown } from './mergeCell';
import {
  type Signatures,
  type Texts,
  freshTexts,
  hasStrong,
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
  const left = new Map(record?.rows ?? []);
  const entities: Entity<Row>[] = [];
  const unmatched: { key: string; row: Row; signatures: Signatures }[] = [];
  for (const [key, row] of fresh) {
    const signatures = signaturesOf(definition.identities, freshTexts(definition, row));
    const known = left.get(key);
    left.delete(key);
    if (record === undefined || known !== undefined) {
      entities.push(entity(definition, record, key, row, known, signatures));
    } else unmatched.push({ key, row, signatures });
  }
  const index = indexRecords(definition, record, left);
  for (const { key, row, signatures } of unmatched) {
    const former = findFormer(definition, index, left, signatures);
    const known = former === undefined ? undefined : left.get(former);
    if (former !== undefined) left.delete(former);
    entities.push(entity(definition, record, key, row, known, signatures));
  }
  for (const [key, known] of left) {
    entities.push(entity(definition, record, key, undefined, known, undefined));
  }
  return entities;
}

function entity<Row>(
  definition: LedgerDefinition<Row>,
  ledger: LedgerRecord | undefined,
  key: string,
  fresh: Row | undefined,
  record: RowRecord | undefined,
  freshSignatures: Signatures | undefined,
): Entity<Row> {
  const signatures: Signatures[] = freshSignatures === undefined ? [] : [freshSignatures];
  if (ledger !== undefined && record !== undefined) {
    signatures.push(...recordSignatures(definition, ledger, record));
    if (record.told !== undefined) {
      signatures.push(signaturesOf(definition.identities, writtenTexts(ledger, record)));
    }
  }
  return { key, fresh, record, signatures };
}

function recordSignatures<Row>(
  definition: LedgerDefinition<Row>,
  ledger: LedgerRecord,
  record: RowRecord,
): readonly Signatures[] {
  const seen = seenTexts(ledger, record);
  const recorded = signaturesOf(definition.identities, recordedTexts(ledger, record));
  return seen === undefined ? [recorded] : [recorded, signaturesOf(definition.identities, seen)];
}

/** Records by signature: what the data said then speaks before what the clerk has made of it. */
interface FormerIndex {
  readonly recorded: Map<string, string[]>;
  readonly seen: Map<string, string[]>;
  /** Keys of records that have a number of their own. */
  readonly numbered: Set<string>;
}

/** A signature shared by more records than this names nobody. */
const MOST_SHARED = 4;

function indexRecords<Row>(
  definition: LedgerDefinition<Row>,
  ledger: LedgerRecord | undefined,
  records: ReadonlyMap<string, RowRecord>,
): FormerIndex {
  const index: FormerIndex = { recorded: new Map(), seen: new Map(), numbered: new Set() };
  if (ledger === undefined) return index;
  for (const [key, record] of records) {
    const [recorded = [], seen = []] = recordSignatures(definition, ledger, record);
    if (hasStrong(definition.identities, recorded)) index.numbered.add(key);
    for (const text of recorded) if (text !== undefined) addTo(index.recorded, text, key);
    for (const text of seen) if (text !== undefined) addTo(index.seen, text, key);
  }
  return index;
}

function addTo(index: Map<string, string[]>, text: string, key: string): void {
  const keys = index.get(text);
  if (keys === undefined) index.set(text, [key]);
  else if (keys.length <= MOST_SHARED) keys.push(key);
}

/** The one record without a fresh row that this row can be; a name speaks only where a side has no number. */
function findFormer<Row>(
  { identities }: LedgerDefinition<Row>,
  index: FormerIndex,
  left: ReadonlyMap<string, RowRecord>,
  signatures: Signatures,
): string | undefined {
  const strong = hasStrong(identities, signatures);
  for (const byText of [index.recorded, index.seen]) {
    for (const [place, text] of signatures.entries()) {
      if (text === undefined) continue;
      const weak = identities[place]?.weak === true;
      const keys = (byText.get(text) ?? []).filter(
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
  const textOf = freshTexts(definition, fresh);
  const places = writtenPlaces(definition);
  return textsOf(definition, (id) => {
    const last = cells[places.get(id) ?? -1];
    const known = last !== undefined && !isUnknown(last) && cellText(last).trim() === textOf(id);
    return known ? '' : textOf(id);
  });
}
