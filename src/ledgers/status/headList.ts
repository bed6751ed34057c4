import { fieldValue } from '../../domain/household';
import type { StandingRow } from '../../domain/ledger';
import { filled, fromField } from '../columns';
import type { HouseholdRow } from '../ledgerRow';
import { isFilled } from './course';
import { headCourse } from './courses';
import { courseColumn, statusList } from './statusList';

const CLAUSE = 'gaoyan2024-4.1.2';

/** 户主变更清单 (S2 四(一)2): from the former head to the present one, why and on which day. */
export const headList = statusList({
  id: 'head-change-list',
  sheetName: '户主变更清单',
  clause: CLAUSE,
  course: headCourse,
  columns: [
    courseColumn(headCourse, 'former-head', 12, CLAUSE, { fill: fromField('formerHeadName') }),
    courseColumn(headCourse, 'former-id', 21, CLAUSE),
    filled('present-head', '现户主姓名', 12, CLAUSE, fromField('headName')),
    courseColumn(headCourse, 'change-reason', 16, CLAUSE, { fill: fromField('changeReason') }),
    courseColumn(headCourse, 'changed-on', 12, CLAUSE),
    courseColumn(headCourse, 'verified-by', 10, CLAUSE),
    courseColumn(headCourse, 'verified-on', 12, CLAUSE),
    courseColumn(headCourse, 'updated-by', 11, CLAUSE),
    courseColumn(headCourse, 'updated-on', 13, CLAUSE),
  ],
  isListed: ({ household }) => {
    if (fieldValue(household, 'householdStatus') === 'head-changed') return true;
    const former = fieldValue(household, 'formerHeadName');
    return former !== undefined && former !== fieldValue(household, 'headName');
  },
  stepReached,
  noLonger: '名单中已不是户主变更，请核对',
  explanation: '户主信息发生变化的，应及时更新；户主姓名、证件号码为现户主的。',
});

function stepReached(_: HouseholdRow, cell: StandingRow): string {
  if (!isFilled(cell, 'verified-by') || !isFilled(cell, 'verified-on')) return 'found';
  return isFilled(cell, 'updated-on') ? 'updated' : 'verified';
}
