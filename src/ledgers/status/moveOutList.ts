import { statusOf } from '../../domain/householdFacts';
import { cellText } from '../../domain/cell';
import type { FieldId } from '../../domain/household';
import type { StandingRow } from '../../domain/ledger';
import type { PlannedValue } from '../../domain/writePlan';
import { filled, fromField } from '../columns';
import type { HouseholdRow } from '../ledgerRow';
import { changeStateFrom } from '../submission/changeState';
import { isFilled } from './course';
import { isDay } from './courseProblems';
import { moveOutCourse } from './courses';
import { isRequested, moveOutConsequence, moveOutProblems } from './moveOutVerdict';
import { sharedOnLeaving, sharedValue } from './sharedFacts';
import { courseColumn, statusList } from './statusList';

const CLAUSE = 'gaoyan2024-4.1.3';

/** The address a household has left. */
export const oldAddressColumn = filled<HouseholdRow>(
  'old-address',
  '原地址',
  22,
  CLAUSE,
  (row) => fromField('houseAddress')(row) ?? fromField('registeredAddress')(row),
);

/** 迁出办理清单 (S2 四(一)3): the new address, the request, the review by city or county, the update. */
export const moveOutList = statusList({
  id: 'move-out-list',
  sheetName: '迁出办理清单',
  clause: CLAUSE,
  regimes: ['2024'],
  course: moveOutCourse,
  columns: [
    oldAddressColumn,
    courseColumn(moveOutCourse, 'moved-on', 12, 'proposal', { fill: lent('moved-on') }),
    courseColumn(moveOutCourse, 'current-address', 22, CLAUSE, {
      fill: lent('current-address', 'currentAddress'),
    }),
    courseColumn(moveOutCourse, 'verified-by', 11, CLAUSE),
    courseColumn(moveOutCourse, 'verified-on', 13, CLAUSE),
    courseColumn(moveOutCourse, 'requested-by', 10, CLAUSE),
    courseColumn(moveOutCourse, 'requested-on', 12, CLAUSE, {
      fill: lent('requested-on', 'transferRequestedOn'),
    }),
    courseColumn(moveOutCourse, 'review-level', 9, CLAUSE, {
      oneOf: ['市级', '县级'],
      fill: lent('review-level'),
    }),
    courseColumn(moveOutCourse, 'reviewed-on', 12, CLAUSE),
    courseColumn(moveOutCourse, 'review', 14, CLAUSE, { fill: lent('review', 'transferReview') }),
    courseColumn(moveOutCourse, 'updated-on', 12, CLAUSE),
  ],
  isListed: ({ household }) => statusOf(household) === 'moved-out',
  stepReached,
  consequence: moveOutConsequence,
  against: moveOutProblems,
  sharing: sharedOnLeaving,
  noLonger: '名单中已不是迁出，请核对',
  explanation:
    '已迁出的，由原户籍所在地信息采集员核实现住址，提出变更申请，经市级或县级审核后更新。审核通过的才报送，只报农户基本信息。',
});

/** What somebody typed in 系统信息变更申请清单, else what the roster says. */
function lent(column: string, field?: FieldId): (row: HouseholdRow) => PlannedValue {
  return (row) =>
    sharedValue(row, sharedOnLeaving, column, field === undefined ? null : fromField(field)(row));
}

function stepReached(row: HouseholdRow, cell: StandingRow): string {
  return changeStateFrom({
    hasAddress: isFilled(cell, 'current-address'),
    isRequested: isRequested(row, cell),
    review: cellText(cell('review')),
    isUpdated: isDay(cell, 'updated-on'),
  });
}
