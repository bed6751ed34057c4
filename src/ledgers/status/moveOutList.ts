import { cellText } from '../../domain/cell';
import { statusOf } from '../../domain/householdFacts';
import type { StandingRow } from '../../domain/ledger';
import { filled, fromField } from '../columns';
import type { HouseholdRow } from '../ledgerRow';
import { changeStateFrom } from '../submission/changeState';
import { isFilled } from './course';
import { moveOutCourse } from './courses';
import { courseColumn, statusList } from './statusList';

const CLAUSE = 'gaoyan2024-4.1.3';

/** 迁出办理清单 (S2 四(一)3): the new address, the request, the review by city or county, the update. */
export const moveOutList = statusList({
  id: 'move-out-list',
  sheetName: '迁出办理清单',
  clause: CLAUSE,
  course: moveOutCourse,
  columns: [
    filled(
      'old-address',
      '原地址',
      22,
      CLAUSE,
      (row) => fromField('houseAddress')(row) ?? fromField('registeredAddress')(row),
    ),
    courseColumn(moveOutCourse, 'current-address', 22, CLAUSE, {
      fill: fromField('currentAddress'),
    }),
    courseColumn(moveOutCourse, 'verified-by', 11, CLAUSE),
    courseColumn(moveOutCourse, 'verified-on', 13, CLAUSE),
    courseColumn(moveOutCourse, 'requested-by', 10, CLAUSE),
    courseColumn(moveOutCourse, 'requested-on', 12, CLAUSE, {
      fill: fromField('transferRequestedOn'),
    }),
    courseColumn(moveOutCourse, 'review-level', 9, CLAUSE, { oneOf: ['市级', '县级'] }),
    courseColumn(moveOutCourse, 'reviewed-on', 12, CLAUSE),
    courseColumn(moveOutCourse, 'review', 14, CLAUSE, { fill: fromField('transferReview') }),
    courseColumn(moveOutCourse, 'updated-on', 12, CLAUSE),
  ],
  isListed: ({ household }) => statusOf(household) === 'moved-out',
  stepReached,
  noLonger: '名单中已不是迁出，请核对',
  explanation:
    '已迁出的，由原户籍所在地信息采集员核实现住址，提出变更申请，经市级或县级审核后更新。',
});

function stepReached(_: HouseholdRow, cell: StandingRow): string {
  return changeStateFrom({
    hasAddress: isFilled(cell, 'current-address'),
    isRequested: isFilled(cell, 'requested-on'),
    review: cellText(cell('review')),
  });
}
