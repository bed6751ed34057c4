import { cellText } from '../cell';
import type { FieldClaim, Question } from './claimColumn';
import type { HeaderColumn } from './headerColumns';
import type { SheetHints } from './sheetHints';
import type { ValueEvidence } from './valueEvidence';

/** A column with its claim. */
export interface ClaimedColumn {
  readonly header: HeaderColumn;
  readonly claim: FieldClaim | Question;
}

const ASK_WHOSE_ID: Question = { kind: 'ask', mayBe: ['idNumber', 'memberIdNumber'] };

/**
 * On a sheet of persons a header such as `证件号码` is the person's, unless the sheet has a name column for the head
 * too and the numbers go with that one.
 */
export function assignPersonIds(
  columns: readonly ClaimedColumn[],
  hints: SheetHints,
  evidence: ValueEvidence,
): readonly ClaimedColumn[] {
  if (!hints.persons) return columns;
  const generic = columns.filter(isGenericId);
  return columns.map((column) => {
    if (!generic.includes(column) || column.claim.kind !== 'field') return column;
    const claim = { ...column.claim, field: 'memberIdNumber' as const };
    if (!hints.hasHeadColumn || hasHeadIdColumn(columns)) return { ...column, claim };
    const whose =
      generic.length > 1 ? byPosition(column, columns) : byValues(column, columns, evidence);
    if (whose === 'memberName') return { ...column, claim };
    return whose === 'headName' ? column : { ...column, claim: ASK_WHOSE_ID };
  });
}

function isGenericId({ header, claim }: ClaimedColumn): boolean {
  return (
    claim.kind === 'field' &&
    claim.field === 'idNumber' &&
    claim.by !== 'told' &&
    !header.whole.includes('户主')
  );
}

function hasHeadIdColumn(columns: readonly ClaimedColumn[]): boolean {
  return columns.some(
    (column) =>
      column.claim.kind === 'field' && column.claim.field === 'idNumber' && !isGenericId(column),
  );
}

type NameField = 'headName' | 'memberName';

function nameFieldOf({ claim }: ClaimedColumn): NameField | undefined {
  if (claim.kind !== 'field') return undefined;
  return claim.field === 'headName' || claim.field === 'memberName' ? claim.field : undefined;
}

/** Two such columns: each belongs to the nearest name on its left. */
function byPosition(
  { header }: ClaimedColumn,
  columns: readonly ClaimedColumn[],
): NameField | undefined {
  return columns
    .filter((other) => other.header.column < header.column)
    .map(nameFieldOf)
    .findLast((field) => field !== undefined);
}

/** One such column: as many different numbers as persons, or no more than heads. */
function byValues(
  { header }: ClaimedColumn,
  columns: readonly ClaimedColumn[],
  evidence: ValueEvidence,
): NameField | undefined {
  const different = (column: number): number => new Set(evidence.sample(column).map(cellText)).size;
  const namesOf = (field: NameField): number => {
    const named = columns.find((other) => nameFieldOf(other) === field);
    return named === undefined ? 0 : different(named.header.column);
  };
  const ids = different(header.column);
  if (ids === 0) return undefined;
  const [heads, persons] = [namesOf('headName'), namesOf('memberName')];
  if (ids > heads && ids >= persons * 0.9) return 'memberName';
  return ids <= heads && heads < persons ? 'headName' : undefined;
}
