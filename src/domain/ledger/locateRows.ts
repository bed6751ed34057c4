import { cellText } from '../cell';
import type { LedgerDefinition, RowIdentity } from '../ledger';
import { type RawTable, cellAt } from '../rawTable';
import type { LedgerRecord } from './ledgerState';
import type { LocatedColumns } from './locateColumns';
import type { Entity } from './matchEntities';
import { isUnknown } from './mergeCell';
import { type Signatures, hasStrong, signaturesOf } from './rowIdentity';
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
  const { identities } = definition;
  const index = indexEntities(identities, entities);
  const byRow: Candidate[][] = [];
  for (let row = columns.headerRow + 1; row < table.rows.length; row++) {
    if ((table.rows[row] ?? []).length === 0) continue;
    const signatures = signaturesOf(identities, (id) => {
      const column = columns.positions.get(id);
      return column === undefined ? '' : cellText(cellAt(table, row, column)).trim();
    });
    const candidates = candidatesFor(row, identities, signatures, index);
    if (candidates.length > 0) byRow.push(candidates);
  }
  const likeness = (candidate: Candidate): number =>
    countUnchanged(table, columns, record, entities[candidate.entity], candidate.row);
  return assign(byRow, likeness);
}

interface EntityIndex {
  readonly bySignature: ReadonlyMap<string, readonly number[]>;
  readonly numbered: readonly boolean[];
}

function indexEntities<Row>(
  identities: readonly RowIdentity[],
  entities: readonly Entity<Row>[],
): EntityIndex {
  const bySignature = new Map<string, number[]>();
  entities.forEach((entity, position) => {
    for (const text of new Set(entity.signatures.flat())) {
      if (text === undefined) continue;
      const positions = bySignature.get(text);
      if (positions === undefined) bySignature.set(text, [position]);
      else if (positions.length <= MOST_SHARED) positions.push(position);
    }
  });
  const numbered = entities.map((entity) =>
    entity.signatures.some((signatures) => hasStrong(identities, signatures)),
  );
  return { bySignature, numbered };
}

function candidatesFor(
  row: number,
  identities: readonly RowIdentity[],
  signatures: Signatures,
  index: EntityIndex,
): Candidate[] {
  const found = new Map<number, Candidate>();
  const rowNumbered = hasStrong(identities, signatures);
  signatures.forEach((text, place) => {
    const positions = text === undefined ? [] : (index.bySignature.get(text) ?? []);
    if (positions.length > MOST_SHARED) return;
    const weak = identities[place]?.weak === true;
    for (const entity of positions) {
      const before = found.get(entity);
      const objects = weak && rowNumbered && index.numbered[entity] === true;
      found.set(entity, {
        row,
        entity,
        score: (before?.score ?? 0) + (weak ? WEAK : STRONG),
        by: (before?.by ?? 0) | (1 << place),
        onlyObjects: objects && before?.onlyObjects !== false,
      });
    }
  });
  return [...found.values()];
}

/** Gives each entity at most one row, the best attested first; a row torn between two households gets neither. */
function assign(
  byRow: readonly Candidate[][],
  likeness: (candidate: Candidate) => number,
): LocatedRows {
  const located = { rowOf: new Map<number, number>(), doubtful: new Map<number, number>() };
  let open = byRow;
  let score = byRow.reduce((most, row) => Math.max(most, ...row.map((each) => each.score)), 0);
  while (score > 0 && open.length > 0) {
    const { later, outdone } = assignLevel(open, score, located, likeness);
    open = [...later, ...outdone];
    if (outdone.length === 0) score--;
  }
  return located;
}

/** One round over the rows still open. Rows outdone by a likelier row may have another candidate of the same score. */
function assignLevel(
  open: readonly Candidate[][],
  score: number,
  { rowOf, doubtful }: { rowOf: Map<number, number>; doubtful: Map<number, number> },
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
