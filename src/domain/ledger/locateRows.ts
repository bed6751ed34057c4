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
  readonly score: number;
  /** Which identities spoke for it: a bit each. */
  readonly by: number;
  /** Only a name speaks for it, against the numbers: never chosen, but a reason to doubt a single number. */
  readonly onlyObjects: boolean;
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
      ofEntity.forEach((text, place) => {
        const ofPlace = bySignature[place];
        if (text !== undefined && ofPlace !== undefined) addTo(ofPlace, text, position);
      });
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
  const rowNumbered = hasStrong(definition, signatures);
  signatures.forEach((text, place) => {
    const positions = text === undefined ? undefined : index.bySignature[place]?.get(text);
    if (positions === undefined) return;
    const weak = definition.identities[place]?.weak === true;
    const take = (entity: number): void => {
      const objects = weak && rowNumbered && index.numbered[entity] === true;
      speakFor(found, { row, entity, score: weak ? WEAK : STRONG, by: 1 << place, objects });
    };
    if (typeof positions === 'number') take(positions);
    else if (positions.length <= MOST_SHARED) positions.forEach(take);
  });
  return found;
}

/** One identity more speaks for an entity, or objects to it. */
function speakFor(
  found: Candidate[],
  { objects, ...voice }: Omit<Candidate, 'onlyObjects'> & { readonly objects: boolean },
): void {
  const index = found.findIndex(({ entity }) => entity === voice.entity);
  const before = found[index];
  if (before === undefined) found.push({ ...voice, onlyObjects: objects });
  else {
    const score = before.score + voice.score;
    const onlyObjects = objects && before.onlyObjects;
    found[index] = { ...voice, score, by: before.by | voice.by, onlyObjects };
  }
}

/** A row that can be one entity only, which no other row can be, is it; returns the rows that are left. */
function takeUncontested(
  byRow: readonly Candidate[][],
  entities: number,
  rowOf: Map<number, number>,
): readonly Candidate[][] {
  const claims = new Uint32Array(entities);
  for (const row of byRow) for (const { entity } of row) claims[entity] = (claims[entity] ?? 0) + 1;
  return byRow.filter(([only, ...others]) => {
    if (only === undefined || others.length > 0 || only.onlyObjects) return true;
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
