import { cellText } from '../cell';
import type { LedgerDefinition } from '../ledger';
import { type RawTable, cellAt } from '../rawTable';
import type { LedgerRecord } from './ledgerState';
import type { LocatedColumns } from './locateColumns';
import type { Entity } from './matchEntities';
import { isUnknown } from './mergeCell';
import { type Signatures, hasStrong, identifyingColumns, signaturesOf } from './rowIdentity';
import { sameValue } from './sameValue';

/** Rows of a sheet told apart: those of known entities and, by silence, those that are the clerk's own. */
export interface LocatedRows {
  /** Row (from 0) by index of its entity. */
  readonly rowOf: ReadonlyMap<number, number>;
  /** Entities that a doubtful row may stand for: their row is neither changed nor added. */
  readonly doubtful: ReadonlyMap<number, number>;
}

/** A signature shared by more entities than this names none of them. */
const MOST_SHARED = 4;
const STRONG = 4;
const WEAK = 1;

interface Candidate {
  readonly row: number;
  readonly entity: number;
  score: number;
  /** Which identities spoke for it: a bit each. */
  by: number;
  /** Only a name speaks for it, against the numbers: never chosen, but a reason to doubt a single number. */
  onlyObjects: boolean;
}

/** Finds the row of every entity, wherever sorting, cutting and inserting has put it. */
export function locateRows<Row>(
  table: RawTable,
  columns: LocatedColumns,
  definition: LedgerDefinition<Row>,
  record: LedgerRecord | undefined,
  entities: readonly Entity<Row>[],
): LocatedRows {
  const index = indexEntities(definition, entities);
  const positions = identifyingColumns(definition).map((id) => columns.positions.get(id) ?? -1);
  const byRow: Candidate[][] = [];
  for (let row = columns.headerRow + 1; row < table.rows.length; row++) {
    if ((table.rows[row] ?? []).length === 0) continue;
    const texts = positions.map((column) => cellText(cellAt(table, row, column)).trim());
    const candidates = candidatesFor(row, definition, signaturesOf(definition, texts), index);
    if (candidates.length > 0) byRow.push(candidates);
  }
  const likeness = (candidate: Candidate): number =>
    countUnchanged(table, columns, record, entities[candidate.entity], candidate.row);
  const located = { rowOf: new Map<number, number>(), doubtful: new Map<number, number>() };
  assign(takeUncontested(byRow, entities.length, located.rowOf), located, likeness);
  return located;
}

interface EntityIndex {
  /** Per identity, the entities by signature; a signature of one entity has no list. */
  readonly bySignature: readonly ReadonlyMap<string, number | readonly number[]>[];
  readonly numbered: readonly boolean[];
}

function indexEntities<Row>(
  definition: LedgerDefinition<Row>,
  entities: readonly Entity<Row>[],
): EntityIndex {
  const bySignature = definition.identities.map(() => new Map<string, number | number[]>());
  entities.forEach(({ signatures }, position) => {
    for (const ofEntity of signatures) {
      for (let place = 0; place < ofEntity.length; place++) {
        const text = ofEntity[place];
        const ofPlace = bySignature[place];
        if (text !== undefined && ofPlace !== undefined) addTo(ofPlace, text, position);
      }
    }
  });
  const numbered = entities.map((entity) =>
    entity.signatures.some((signatures) => hasStrong(definition, signatures)),
  );
  return { bySignature, numbered };
}

function addTo(index: Map<string, number | number[]>, text: string, position: number): void {
  const known = index.get(text);
  if (known === undefined) index.set(text, position);
  else if (typeof known === 'number') {
    if (known !== position) index.set(text, [known, position]);
  } else if (known.length <= MOST_SHARED && !known.includes(position)) known.push(position);
}

function candidatesFor<Row>(
  row: number,
  definition: LedgerDefinition<Row>,
  signatures: Signatures,
  index: EntityIndex,
): Candidate[] {
  const found: Candidate[] = [];
  const isNumbered = hasStrong(definition, signatures);
  for (let place = 0; place < signatures.length; place++) {
    const text = signatures[place];
    const positions = text === undefined ? undefined : index.bySignature[place]?.get(text);
    if (positions === undefined) continue;
    const isWeak = definition.identities[place]?.weak === true;
    if (typeof positions === 'number') {
      const objects = isWeak && isNumbered && index.numbered[positions] === true;
      speakFor(found, row, positions, place, isWeak, objects);
    } else if (positions.length <= MOST_SHARED) {
      for (const entity of positions) {
        const objects = isWeak && isNumbered && index.numbered[entity] === true;
        speakFor(found, row, entity, place, isWeak, objects);
      }
    }
  }
  return found;
}

/** One identity more speaks for an entity, or objects to it. */
function speakFor(
  found: Candidate[],
  row: number,
  entity: number,
  place: number,
  isWeak: boolean,
  objects: boolean,
): void {
  const score = isWeak ? WEAK : STRONG;
  for (const before of found) {
    if (before.entity !== entity) continue;
    before.score += score;
    before.by |= 1 << place;
    before.onlyObjects &&= objects;
    return;
  }
  found.push({ row, entity, score, by: 1 << place, onlyObjects: objects });
}

/** A row that can be one entity only, which no other row can be, is it; returns the rows that are left. */
function takeUncontested(
  byRow: readonly Candidate[][],
  entities: number,
  rowOf: Map<number, number>,
): readonly Candidate[][] {
  const claims = new Uint32Array(entities);
  for (const row of byRow) for (const { entity } of row) claims[entity] = (claims[entity] ?? 0) + 1;
  return byRow.filter((candidates) => {
    const [only] = candidates;
    if (only === undefined || candidates.length > 1 || only.onlyObjects) return true;
    if (claims[only.entity] !== 1) return true;
    rowOf.set(only.entity, only.row);
    return false;
  });
}

interface Assigned {
  readonly rowOf: Map<number, number>;
  readonly doubtful: Map<number, number>;
}

/** Gives each entity at most one row, the best attested first; a row torn between two households gets neither. */
function assign(
  byRow: readonly Candidate[][],
  located: Assigned,
  likeness: (candidate: Candidate) => number,
): void {
  let open = byRow;
  let score = byRow.reduce((most, row) => Math.max(most, ...row.map((each) => each.score)), 0);
  while (score > 0 && open.length > 0) {
    const { later, outdone } = assignLevel(open, score, located, likeness);
    open = [...later, ...outdone];
    if (outdone.length === 0) score--;
  }
}

/** One round over the rows still open. Rows outdone by a likelier row may have another candidate of the same score. */
function assignLevel(
  open: readonly Candidate[][],
  score: number,
  { rowOf, doubtful }: Assigned,
  likeness: (candidate: Candidate) => number,
): { later: Candidate[][]; outdone: Candidate[][] } {
  const later: Candidate[][] = [];
  const outdone: Candidate[][] = [];
  const contested = new Map<number, { candidate: Candidate; all: Candidate[] }[]>();
  for (const all of open) {
    const free = all.filter(({ entity }) => !rowOf.has(entity) && !doubtful.has(entity));
    const now = free.filter((candidate) => candidate.score === score && !candidate.onlyObjects);
    const objections = score > STRONG ? [] : free.filter(({ onlyObjects }) => onlyObjects);
    const candidate = objections.length > 0 ? undefined : likeliest(now, likeness);
    if (now.length === 0) {
      if (free.length > 0) later.push(free);
    } else if (candidate === undefined) {
      for (const { entity, row } of [...now, ...objections]) doubtful.set(entity, row);
    } else {
      const claims = contested.get(candidate.entity);
      if (claims === undefined) contested.set(candidate.entity, [{ candidate, all }]);
      else claims.push({ candidate, all });
    }
  }
  for (const [entity, claims] of contested) {
    const winner = claims.length === 1 ? claims[0] : bestClaim(claims, likeness);
    if (winner === undefined || doubtful.has(entity)) continue;
    rowOf.set(entity, winner.candidate.row);
    for (const claim of claims) if (claim !== winner) outdone.push(claim.all);
  }
  return { later, outdone };
}

function bestClaim<Claim extends { readonly candidate: Candidate }>(
  claims: readonly Claim[],
  likeness: (candidate: Candidate) => number,
): Claim | undefined {
  return claims
    .map((claim) => ({ claim, like: likeness(claim.candidate) }))
    .reduce((best, next) => (next.like > best.like ? next : best)).claim;
}

/** Among equals that the same cells speak for, the one most like what was last written; undefined when torn. */
function likeliest(
  candidates: readonly Candidate[],
  likeness: (candidate: Candidate) => number,
): Candidate | undefined {
  const [first, ...others] = candidates;
  if (first === undefined || others.length === 0) return first;
  if (others.some(({ by }) => by !== first.by)) return undefined;
  return bestClaim(
    candidates.map((candidate) => ({ candidate })),
    likeness,
  )?.candidate;
}

function countUnchanged<Row>(
  table: RawTable,
  { positions }: LocatedColumns,
  record: LedgerRecord | undefined,
  entity: Entity<Row> | undefined,
  row: number,
): number {
  let unchanged = 0;
  record?.columns.forEach((id, place) => {
    const last = entity?.record?.cells[place];
    const column = positions.get(id);
    if (last === undefined || isUnknown(last) || column === undefined) return;
    if (sameValue(cellAt(table, row, column), last)) unchanged++;
  });
  return unchanged;
}
