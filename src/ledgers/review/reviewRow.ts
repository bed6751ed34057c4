import type { SubmissionRow } from '../submission/submissionRow';
import type { Opinion } from './opinion';

/** A household before the office, with what the check says of it now. */
export interface ReviewRow extends SubmissionRow {
  readonly opinion: Opinion;
  /** How often it has been returned so far, this time included. */
  readonly returns: number;
  /** `错 ID-06：…`, one a finding, the gravest first. */
  readonly problems: readonly string[];
  readonly errors: number;
}

/** The household is with its village to be put right. */
export function isReturned({ opinion }: ReviewRow): boolean {
  return opinion.kind === 'given' && opinion.given.word === '退回';
}
