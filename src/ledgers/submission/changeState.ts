import { type Household, readingOf } from '../../domain/household';
import { compact } from '../../domain/text';
import type { ChangeState } from '../../policy/submission/changeStates';

const REFUSED = /不通过|未通过|没通过|退回|驳回|不同意/;
const UPDATED = /已更新|已变更/;
const APPROVED = /通过|同意|已审核|属实/;
const NOT_YET = /^(?:未|待)/;

/** What a change has come to, as it is written down. */
export interface ChangeFacts {
  readonly hasAddress: boolean;
  readonly isRequested: boolean;
  /** What the city or county has said; empty when nothing. */
  readonly review: string;
  /** A day is known on which the system was updated. */
  readonly isUpdated: boolean;
}

/** An address first, then a request, then a review that says yes, then the update; other words of a review are no yes. */
export function changeStateFrom(facts: ChangeFacts): ChangeState {
  if (!facts.hasAddress) return 'find-address';
  const said = compact(facts.review);
  if (REFUSED.test(said)) return 'refused';
  if (!NOT_YET.test(said)) {
    if (UPDATED.test(said)) return 'updated';
    if (APPROVED.test(said)) return facts.isUpdated ? 'updated' : 'approved';
  }
  return facts.isRequested ? 'requested' : 'to-request';
}

/** The city or county has said yes: the change itself may still be open. */
export function isApproved(state: ChangeState): boolean {
  return state === 'approved' || state === 'updated';
}

/** How far the change has come by what the roster says of the household; it has no column for the day of the update. */
export function changeStateInRoster(household: Household): ChangeState {
  const review = readingOf(household, 'transferReview');
  return changeStateFrom({
    hasAddress: readingOf(household, 'currentAddress').state === 'read',
    isRequested: readingOf(household, 'transferRequestedOn').state === 'read',
    review: review.state === 'read' ? review.raw : '',
    isUpdated: false,
  });
}
