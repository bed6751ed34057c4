import type { FieldId } from '../household';
import type { ToldHeader } from '../profile';
import type { MappedColumn } from '../sheetReading';
import { fieldInContext } from './headerContext';
import type { HeaderColumn } from './headerColumns';
import { containedHeaders, knownHeader } from './headerIndex';
import { changesMeaning, isWeakHeader, sharedHeader } from './sharedHeaders';
import type { SheetHints } from './sheetHints';
import { isUnusedHeader } from './unusedHeaders';
import { CONVINCING_SHARE, type ValueEvidence } from './valueEvidence';

/** A column's claim to a field, or the fields that the clerk is asked about, or a column not used on purpose. */
type Claim = FieldClaim | Question | NotUsed;

interface NotUsed {
  readonly kind: 'unused';
  readonly by: 'told' | 'header';
}

export interface FieldClaim {
  readonly kind: 'field';
  readonly field: FieldId;
  readonly by: MappedColumn['by'];
  /** How well known the header is: 0 is the field's label. */
  readonly order: number;
}

export interface Question {
  readonly kind: 'ask';
  readonly mayBe: readonly FieldId[];
}

/** What is known of the sheet when its columns are claimed. */
export interface ClaimContext {
  /** What the town or the declared source has told of normalised headers. */
  readonly told: ReadonlyMap<string, ToldHeader>;
  readonly hints: SheetHints;
  readonly evidence: ValueEvidence;
}

/** The fields of one column, by its header first and its values second. Never by likeness of letters. */
export function claimColumn(header: HeaderColumn, context: ClaimContext): Claim {
  return (
    claimTold(header, context) ??
    claimShared(header, context) ??
    claimExact(header, context) ??
    (isUnusedHeader(header.last)
      ? { kind: 'unused', by: 'header' }
      : claimContained(header, context))
  );
}

function claimTold({ whole, last }: HeaderColumn, { told }: ClaimContext): Claim | undefined {
  const field = told.get(whole) ?? told.get(last);
  if (field === undefined) return undefined;
  return field === 'not-used' ? { kind: 'unused', by: 'told' } : claim(field, 'told');
}

function claimShared(header: HeaderColumn, context: ClaimContext): Claim | undefined {
  if (header.whole !== header.last && knownHeader(header.whole) !== undefined) return undefined;
  const shared = sharedHeader(header.last);
  if (shared === undefined) return undefined;
  const chosen = shared.choose(context.hints);
  if (chosen !== undefined) return inContext(chosen, header, 0);
  return claimByValues(shared.fields, header.column, context);
}

/** Several fields have this name: the one whose reader understands the cells, when there is exactly one. */
function claimByValues(
  fields: readonly FieldId[],
  column: number,
  { evidence }: ClaimContext,
): Claim {
  const convincing = fields.filter((field) => evidence.of(column, field).share >= CONVINCING_SHARE);
  const [only] = convincing;
  const decided = fields.length > 1 && convincing.length === 1 && only !== undefined;
  return decided ? claim(only, 'values') : { kind: 'ask', mayBe: fields };
}

function claimExact(header: HeaderColumn, context: ClaimContext): Claim | undefined {
  const whole = knownHeader(header.whole) ?? knownHeader(header.lastTwo);
  const known = whole ?? knownHeader(header.last);
  if (known === undefined) return undefined;
  if (isWeakHeader(header.last) && isContradicted(header.column, known.field, context)) {
    return { kind: 'ask', mayBe: [known.field] };
  }
  if (whole !== undefined) return claim(whole.field, 'header', whole.order);
  return inContext(known.field, header, known.order);
}

function isContradicted(column: number, field: FieldId, { evidence }: ClaimContext): boolean {
  const { filled, share } = evidence.of(column, field);
  return filled > 0 && share < CONVINCING_SHARE;
}

function inContext(field: FieldId, { whole }: HeaderColumn, order: number): Claim {
  const meant = fieldInContext(field, whole);
  return meant === undefined ? { kind: 'ask', mayBe: [field] } : claim(meant, 'header', order);
}

/** A known name inside a longer header. The cells must bear it out, and the longest name must be clear. */
function claimContained(header: HeaderColumn, { evidence }: ClaimContext): Claim {
  const inLast = containedHeaders(header.last);
  const text = inLast.length > 0 ? header.last : header.whole;
  const contained = inLast.length > 0 ? inLast : containedHeaders(header.whole);
  const [best, second] = contained;
  if (best === undefined) return { kind: 'ask', mayBe: [] };
  const ask: Claim = { kind: 'ask', mayBe: contained.map(({ field }) => field) };
  if (second !== undefined && !best.keyword.includes(second.keyword)) return ask;
  if (changesMeaning(text, best.keyword)) return { kind: 'ask', mayBe: [best.field] };
  const field = fieldInContext(best.field, header.whole);
  if (field === undefined) return ask;
  const { filled, share } = evidence.of(header.column, field);
  if (filled > 0 && share >= CONVINCING_SHARE) return claim(field, 'contained');
  return { kind: 'ask', mayBe: [field] };
}

function claim(field: FieldId, by: MappedColumn['by'], order = 0): FieldClaim {
  return { kind: 'field', field, by, order };
}
