import { readingOf } from '../../domain/household';
import { statusOf } from '../../domain/householdFacts';
import type { StandingRow } from '../../domain/ledger';
import type { PlannedValue } from '../../domain/writePlan';
import { filled } from '../columns';
import { headCountColumn } from '../householdColumns';
import type { HouseholdRow } from '../ledgerRow';
import { isFilled, STATE_COLUMN } from './course';
import { isDay } from './courseProblems';
import { deathCourse } from './courses';
import { deathConsequence, deathVerdict } from './deathVerdict';
import { courseColumn, statusList } from './statusList';

const CLAUSE = 'gaoyan2024-4.1.1';

/** 已死亡销户名单 (S2 四(一)1): marked and not handed in, and never taken out of the roster. */
export const deathList = statusList({
  id: 'death-list',
  sheetName: '已死亡销户名单',
  clause: CLAUSE,
  regimes: ['2020', '2024'],
  course: deathCourse,
  columns: [
    headCountColumn,
    filled('mark', '名单中的标注', 16, CLAUSE, markText),
    courseColumn(deathCourse, 'died-on', 12, CLAUSE),
    courseColumn(deathCourse, 'cancelled-on', 12, CLAUSE),
    courseColumn(deathCourse, 'verified-by', 10, CLAUSE),
    courseColumn(deathCourse, 'verified-on', 12, CLAUSE),
    courseColumn(deathCourse, 'removed-by', 11, 'gaoyan2024-6.household'),
    courseColumn(deathCourse, 'removed-on', 12, 'gaoyan2024-6.household'),
  ],
  isListed: ({ household }) => ['dead', 'unclear'].includes(statusOf(household)),
  stepReached,
  consequence: deathConsequence,
  against: (row, cell) => {
    const { against } = deathVerdict(row, cell);
    return against === undefined ? [] : [{ column: STATE_COLUMN, found: against }];
  },
  noLonger: '名单中已不是死亡销户，请核对',
  explanation:
    '已死亡销户的在名单中标注，不报送，仍留在名册和本表中；只是户主去世、家里还有人的，办户主变更。',
});

function stepReached({ household }: HouseholdRow, cell: StandingRow): string {
  const isVerified = isFilled(cell, 'verified-by') && isDay(cell, 'verified-on');
  if (isVerified && isDay(cell, 'removed-on')) return 'removed';
  if (statusOf(household) === 'unclear') return 'unclear';
  return isVerified ? 'verified' : 'marked';
}

/** What the roster says, in its own words. */
function markText({ household }: HouseholdRow): PlannedValue {
  const said = (['householdStatus', 'remark'] as const)
    .map((field) => readingOf(household, field).raw.trim())
    .filter((text) => text !== '');
  const struck = household.struckThrough ? ['整行有删除线'] : [];
  return [...said, ...struck].join('；') || null;
}
