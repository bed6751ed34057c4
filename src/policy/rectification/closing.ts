import { type FieldId, fields } from '../../domain/household';
import type { Reading } from '../../domain/reading';
import { isSafe, isYes } from '../rules/evidence/dangerousHouse';
import type { RectificationEntry } from './entry';
import { oldHouseStands, wayFields, wayOf } from './ways';

/** Fields that the closing of an entry rests on. */
export const closingFields = [
  ...wayFields,
  'problemState',
  'verifiedBy',
  'verifiedOn',
  'afterGrade',
  'movedOut',
  'closedOn',
  'closingEvidence',
  'closedBy',
] as const satisfies readonly FieldId[];

type ClosingEntry = Pick<RectificationEntry, (typeof closingFields)[number]>;

/** What an entry that is to be closed still lacks, in Chinese words; empty when nothing (brief §6.3). */
export function missingForClosing(entry: ClosingEntry): readonly string[] {
  return [...missingProof(entry), ...missingPapers(entry)];
}

/**
 * What does not yet prove that the household is safe: a verified error, a house of A or B after the works, or a verified
 * home elsewhere; and that a dangerous house which stands was left. Works need most, so an undecided entry counts as works.
 */
export function missingProof(entry: ClosingEntry): readonly string[] {
  if (isRuledOut(entry)) return blanks(entry, VERIFIED);
  const proof =
    wayOf(entry) === 'elsewhere'
      ? blanks(entry, VERIFIED)
      : isSafe(entry.afterGrade)
        ? []
        : [`${fields.afterGrade.label}（A级或B级）`];
  return isLeft(entry) ? proof : [...proof, `${fields.movedOut.label}（是）`];
}

/** The family lives in the dangerous house no more, or there is none any more. */
export function isLeft(
  entry: Pick<RectificationEntry, 'movedOut' | (typeof wayFields)[number]>,
): boolean {
  return isYes(entry.movedOut) || !oldHouseStands(entry);
}

/** What has to be written down beside the proof: when, on what, by whom. */
export function missingPapers(entry: ClosingEntry): readonly string[] {
  return blanks(entry, ['closedOn', 'closingEvidence', 'closedBy']);
}

/** Somebody found that there was no problem. */
export function isRuledOut({ problemState }: Pick<RectificationEntry, 'problemState'>): boolean {
  return problemState.state === 'read' && problemState.value === 'ruled-out';
}

const VERIFIED = ['verifiedBy', 'verifiedOn'] as const;

function blanks<F extends keyof ClosingEntry>(
  entry: Readonly<Record<F, Reading<unknown>>>,
  wanted: readonly F[],
): string[] {
  return wanted
    .filter((field) => entry[field].state === 'blank')
    .map((field) => fields[field].label);
}
