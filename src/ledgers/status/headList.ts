import type { StandingRow } from '../../domain/ledger';
import type { PlannedValue } from '../../domain/writePlan';
import { fromField } from '../columns';
import type { HouseholdRow } from '../ledgerRow';
import { isFilled } from './course';
import { isDay } from './courseProblems';
import { headCourse } from './courses';
import { headProblems, isHeadChanged, isHeadDead } from './headVerdict';
import { sharedOnHeadChange, sharedValue } from './sharedFacts';
import { courseColumn, statusList } from './statusList';

const CLAUSE = 'gaoyan2024-4.1.2';

/** 户主变更清单 (S2 四(一)2): from the former head to the present one, why and on which day. */
export const headList = statusList({
  id: 'head-change-list',
  sheetName: '户主变更清单',
  clause: CLAUSE,
  regimes: ['2020', '2024'],
  course: headCourse,
  columns: [
    courseColumn(headCourse, 'former-head', 12, CLAUSE, { fill: formerHead }),
    courseColumn(headCourse, 'former-id', 21, CLAUSE, { fill: ofDeadHead('idNumber') }),
    courseColumn(headCourse, 'present-head', 12, CLAUSE, { fill: presentHead('headName') }),
    courseColumn(headCourse, 'present-id', 21, CLAUSE, { fill: presentHead('idNumber') }),
    courseColumn(headCourse, 'change-reason', 16, CLAUSE, { fill: changeReason }),
    courseColumn(headCourse, 'changed-on', 12, CLAUSE),
    courseColumn(headCourse, 'verified-by', 10, CLAUSE),
    courseColumn(headCourse, 'verified-on', 12, CLAUSE),
    courseColumn(headCourse, 'updated-by', 11, CLAUSE),
    courseColumn(headCourse, 'updated-on', 13, CLAUSE),
  ],
  isListed: (row) => isHeadChanged(row) || isHeadDead(row),
  stepReached,
  consequence,
  against: headProblems,
  sharing: sharedOnHeadChange,
  noLonger: '名单中已不是户主变更，请核对',
  explanation:
    '户主信息发生变化的，应及时更新；户主去世、家里还有人的，名册换上现户主，住房照常检查，以现户主报送。',
});

function stepReached(_: HouseholdRow, cell: StandingRow): string {
  if (!isFilled(cell, 'verified-by') || !isDay(cell, 'verified-on')) return 'found';
  return isDay(cell, 'updated-on') ? 'updated' : 'verified';
}

function formerHead(row: HouseholdRow): PlannedValue {
  const inRoster = fromField('formerHeadName')(row) ?? ofDeadHead('headName')(row);
  return sharedValue(row, sharedOnHeadChange, 'former-head', inRoster);
}

function changeReason(row: HouseholdRow): PlannedValue {
  const inRoster = fromField('changeReason')(row);
  return sharedValue(row, sharedOnHeadChange, 'change-reason', inRoster);
}

/** Of a head who has died with family left, the roster still has the name and number. */
function ofDeadHead(field: 'headName' | 'idNumber'): (row: HouseholdRow) => PlannedValue {
  return (row) => (isHeadDead(row) ? fromField(field)(row) : null);
}

function presentHead(field: 'headName' | 'idNumber'): (row: HouseholdRow) => PlannedValue {
  return (row) => (isHeadDead(row) ? null : fromField(field)(row));
}

function consequence(row: HouseholdRow, cell: StandingRow): string {
  const is2020 = row.setting.profile.regime === '2020';
  if (headProblems(row, cell).length > 0) return is2020 ? '先改名册' : '先改名册，暂不报送';
  return is2020 ? '照常核验' : '照常检查，以现户主报送';
}
