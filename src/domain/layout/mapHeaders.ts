import type { FieldId } from '../household';
import type { MappedColumn, SetAsideColumn, UnmappedColumn } from '../sheetReading';
import { claimColumn, type ClaimContext, type FieldClaim } from './claimColumn';
import type { HeaderColumn } from './headerColumns';
import { CONVINCING_SHARE } from './valueEvidence';
import { assignPersonIds, type ClaimedColumn } from './personColumns';

/** What became of the columns of a sheet. */
interface HeaderMapping {
  readonly mapped: readonly MappedColumn[];
  readonly unmapped: readonly UnmappedColumn[];
  readonly setAside: readonly SetAsideColumn[];
}

/** Gives every column to at most one field and every field to at most one column; the rest is asked about. */
export function mapHeaders(columns: readonly HeaderColumn[], context: ClaimContext): HeaderMapping {
  const claimed: ClaimedColumn[] = [];
  const setAside: SetAsideColumn[] = [];
  for (const [index, header] of columns.entries()) {
    const claim = claimColumn(header, context);
    if (claim.kind === 'unused') {
      if (claim.by === 'told') setAside.push({ column: header.column, header: header.shown });
      continue;
    }
    const foreign = claim.kind === 'field' && isSurveyorsPhone(claim.field, columns[index - 1]);
    claimed.push({ header, claim: foreign ? { kind: 'ask', mayBe: ['phone'] } : claim });
  }
  const { mapped, unmapped } = settle(
    assignPersonIds(claimed, context.hints, context.evidence),
    context,
  );
  return { mapped, unmapped: [...unmapped, ...withoutHeader(columns, context)], setAside };
}

/** Columns with cells but no header. */
function withoutHeader(
  columns: readonly HeaderColumn[],
  { evidence }: ClaimContext,
): readonly UnmappedColumn[] {
  const known = new Set(columns.map(({ column }) => column));
  return evidence
    .filledColumns()
    .filter((column) => !known.has(column))
    .map((column) => ({ column, header: '（无表头）', mayBe: [] }));
}

/** `调查人 | 联系电话`: the telephone number is not the household's. */
function isSurveyorsPhone(field: FieldId, left: HeaderColumn | undefined): boolean {
  return (
    field === 'phone' &&
    left !== undefined &&
    /(调查|填报|填表|登记|采集|录入|核实|审核)人/.test(left.last)
  );
}

function settle(
  columns: readonly ClaimedColumn[],
  context: ClaimContext,
): Omit<HeaderMapping, 'setAside'> {
  const winners = new Map<FieldId, ClaimedColumn>();
  for (const column of columns) {
    if (column.claim.kind !== 'field') continue;
    const rival = winners.get(column.claim.field);
    if (rival === undefined || isBetter(column, rival, context)) {
      winners.set(column.claim.field, column);
    }
  }
  const mapped: MappedColumn[] = [];
  const unmapped: UnmappedColumn[] = [];
  for (const column of columns) {
    const { header, claim } = column;
    const place = { column: header.column, header: header.shown };
    if (claim.kind === 'ask') unmapped.push({ ...place, mayBe: claim.mayBe });
    else if (winners.get(claim.field) !== column) {
      unmapped.push({ ...place, mayBe: [claim.field] });
    } else mapped.push({ ...place, field: claim.field, by: claim.by });
  }
  return { mapped, unmapped };
}

/** Told before found; cells that are understood before those that are not; the better known name; then the left. */
function isBetter(column: ClaimedColumn, rival: ClaimedColumn, context: ClaimContext): boolean {
  const [mine, theirs] = [strength(column, context), strength(rival, context)];
  const decisive = mine.findIndex((value, index) => value !== theirs[index]);
  return decisive >= 0 && (mine[decisive] ?? 0) > (theirs[decisive] ?? 0);
}

const BY_RANK: Readonly<Record<FieldClaim['by'], number>> = {
  told: 3,
  header: 2,
  values: 1,
  contained: 0,
};

function strength({ header, claim }: ClaimedColumn, { evidence }: ClaimContext): readonly number[] {
  if (claim.kind !== 'field') return [];
  const { share } = evidence.of(header.column, claim.field);
  return [
    Number(claim.by === 'told'),
    Number(share >= CONVINCING_SHARE),
    BY_RANK[claim.by],
    -claim.order,
    share,
  ];
}
