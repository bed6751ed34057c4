import { type Household, readingOf } from '../../domain/household';
import { compact } from '../../domain/text';

/** How far the change of a household that has left has come (S2 四(一)3). */
export type ChangeState = 'find-address' | 'to-request' | 'requested' | 'refused' | 'updated';

export const changeStateLabels: Readonly<Record<ChangeState, string>> = {
  'find-address': '待核实住址',
  'to-request': '待申请变更',
  requested: '已申请，待市/县审核',
  refused: '审核未通过',
  updated: '已更新',
};

const REFUSED = /不通过|未通过|没通过|退回|驳回|不同意/;
const APPROVED = /通过|同意|已更新|已审核|已变更|属实/;

/** What a change has come to, as it is written down. */
export interface ChangeFacts {
  readonly hasAddress: boolean;
  readonly isRequested: boolean;
  /** What the city or county has said; empty when nothing. */
  readonly review: string;
}

/** An address first, then a request, then a review that says yes; what a review says in other words is no yes. */
export function changeStateFrom({ hasAddress, isRequested, review }: ChangeFacts): ChangeState {
  if (!hasAddress) return 'find-address';
  const said = compact(review);
  if (REFUSED.test(said)) return 'refused';
  if (APPROVED.test(said) && !/^(?:未|待)/.test(said)) return 'updated';
  return isRequested ? 'requested' : 'to-request';
}

/** How far the change of a household has come: by 迁出办理清单 where it stands there, else by the list itself. */
export function changeStateIn(row: {
  readonly household: Household;
  readonly listedChange?: ChangeState;
}): ChangeState {
  return row.listedChange ?? changeStateOf(row.household);
}

/** How far the change has come by what the list says of the household. */
export function changeStateOf(household: Household): ChangeState {
  const review = readingOf(household, 'transferReview');
  return changeStateFrom({
    hasAddress: readingOf(household, 'currentAddress').state === 'read',
    isRequested: readingOf(household, 'transferRequestedOn').state !== 'blank',
    review: review.state === 'read' ? review.raw : '',
  });
}
