import { statusOf } from '../../domain/householdFacts';
import type { StandingRow } from '../../domain/ledger';
import { type ChangeState, changeStateLabels } from '../../policy/submission/changeStates';
import { dayOf } from '../comparison/readAnswer';
import type { HouseholdRow } from '../ledgerRow';
import { changeStateFrom, changeStateInRoster, isApproved } from '../submission/changeState';
import { isFilled, STATE_COLUMN, stepOf, textOf } from './course';
import { type CourseProblem, isBacked } from './courseProblems';
import { moveOutCourse } from './courses';
import { inRoster } from './deathVerdict';
import { disagreements, sharedOnLeaving, typedElsewhere } from './sharedFacts';
import { typedIn } from './typedRows';

/**
 * How far the change of a household has come by roster, 迁出办理清单 and 系统信息变更申请清单 together. A state that says more
 * than who, when and what is filled in counts only as far as these go; approved by the roster's own words it is approved.
 */
export function changeStateBy(row: HouseholdRow, cell: StandingRow): ChangeState {
  const said = stepOf(moveOutCourse, cell)?.id;
  if (said === 'came-back' || said === 'refused') return said;
  if (!isFilled(cell, 'current-address')) return 'find-address';
  if (said === undefined || isApproved(said)) return approvedBy(row, cell, said);
  return said;
}

function approvedBy(
  row: HouseholdRow,
  cell: StandingRow,
  said: ChangeState | undefined,
): ChangeState {
  if (isRefused(cell)) return 'refused';
  const agree = disagreements(row, sharedOnLeaving, cell).length === 0;
  const backed = (['updated', 'approved'] as const).find(
    (state) =>
      (said === state || said === 'updated') &&
      isBacked(moveOutCourse, state, cell, row.setting.day),
  );
  if (agree && said !== undefined && backed !== undefined) return backed;
  const rosterSays = changeStateInRoster(row.household);
  if (isApproved(rosterSays) && !isOverruled(row)) return rosterSays;
  return isRequested(row, cell) ? 'requested' : 'to-request';
}

/** The day of the request is known; the roster's own may be no more than a month. */
export function isRequested({ household }: HouseholdRow, cell: StandingRow): boolean {
  return (
    dayOf(cell('requested-on')) !== undefined || changeStateInRoster(household) === 'requested'
  );
}

/** The city or county has said no, whatever state somebody has chosen. */
function isRefused(cell: StandingRow): boolean {
  const review = textOf(cell('review'));
  return (
    changeStateFrom({ hasAddress: true, isRequested: true, review, isUpdated: false }) === 'refused'
  );
}

/** Somebody has typed another review or another state than the roster's. */
function isOverruled(row: HouseholdRow): boolean {
  return ['review', STATE_COLUMN].some(
    (column) =>
      typedIn(row.typed?.['move-out-list'], column) !== undefined ||
      typedElsewhere(row, sharedOnLeaving, column) !== undefined,
  );
}

/** What the roster and the list say against each other. */
export function moveOutProblems(row: HouseholdRow, cell: StandingRow): readonly CourseProblem[] {
  const said = stepOf(moveOutCourse, cell)?.id;
  if (statusOf(row.household) === 'moved-out') {
    if (said === 'came-back') return [{ column: STATE_COLUMN, found: CORRECT_ROSTER }];
    if (said === undefined || !isApproved(said) || !isRefused(cell)) return [];
    return [
      { column: STATE_COLUMN, found: `审核结果写“${textOf(cell('review'))}”，不能算审核通过` },
    ];
  }
  const counts = changeStateBy(row, cell);
  if (!isApproved(counts) || !isBacked(moveOutCourse, counts, cell, row.setting.day)) return [];
  const found = `名册写${inRoster(row)}，本表办到“${changeStateLabels[counts]}”，${SETTLE}`;
  return [{ column: STATE_COLUMN, found }];
}

const CORRECT_ROSTER =
  '本表认定已迁回或未迁出，名册仍写迁出：请把名册的户籍状态改为“正常”，改了才检查住房';

const SETTLE =
  '请核对：确已迁出的，在名册户籍状态写“迁出”；已迁回的，把本表办理状态改为“已迁回或未迁出”，在备注写明原因';

/** What 如何处理 says of it. */
export function moveOutConsequence(row: HouseholdRow, cell: StandingRow): string {
  if (statusOf(row.household) !== 'moved-out') {
    return moveOutProblems(row, cell).length > 0 ? '待确认，暂不报送' : '照常检查';
  }
  return isApproved(changeStateBy(row, cell)) ? '只报农户基本信息' : '暂不报送';
}
