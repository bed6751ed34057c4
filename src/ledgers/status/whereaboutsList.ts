import { statusOf } from '../../domain/householdFacts';
import type { StandingRow } from '../../domain/ledger';
import { fromField } from '../columns';
import type { HouseholdRow } from '../ledgerRow';
import { STATE_COLUMN, stepOf } from './course';
import { type CourseProblem, isBacked } from './courseProblems';
import { whereaboutsCourse } from './courses';
import { inRoster } from './deathVerdict';
import { oldAddressColumn } from './moveOutList';
import { courseColumn, statusList } from './statusList';

/**
 * 迁出核实清单: households that have left, under the notice of 2020. That notice has neither 变更申请 nor 市县审核, so none are
 * asked for: only where the household lives now and whether the township still has to verify it (三（一）: every household).
 */
export const whereaboutsList = statusList({
  id: 'whereabouts-list',
  sheetName: '迁出核实清单',
  clause: 'common-practice',
  regimes: ['2020'],
  course: whereaboutsCourse,
  columns: [
    oldAddressColumn,
    courseColumn(whereaboutsCourse, 'moved-on', 12, 'common-practice'),
    courseColumn(whereaboutsCourse, 'current-address', 22, 'common-practice', {
      fill: fromField('currentAddress'),
    }),
    courseColumn(whereaboutsCourse, 'verified-by', 10, 'common-practice'),
    courseColumn(whereaboutsCourse, 'verified-on', 12, 'common-practice'),
  ],
  isListed: ({ household }) => statusOf(household) === 'moved-out',
  stepReached: () => 'find-address',
  consequence: (row, cell) =>
    whereaboutsProblems(row, cell).length > 0 ? '改正名册后核验' : outcomeText(row, cell),
  against: whereaboutsProblems,
  noLonger: '名单中已不是迁出，请核对',
  explanation:
    '2020年核验方案没有迁出变更申请和市县审核的规定，只核实现住址和是否仍由本乡核验；仍由本乡核验的，住房照常核验。',
});

function outcomeText(row: HouseholdRow, cell: StandingRow): string {
  if (statusOf(row.household) !== 'moved-out') return '照常核验';
  return decidedAs(row, cell) === 'no-longer-ours' ? '名册保留，不再核验' : '待确认，先不作结论';
}

/** The step that somebody answers for, if any. */
function decidedAs({ setting }: HouseholdRow, cell: StandingRow): string | undefined {
  const id = stepOf(whereaboutsCourse, cell)?.id;
  return id !== undefined && isBacked(whereaboutsCourse, id, cell, setting.day) ? id : undefined;
}

function whereaboutsProblems(row: HouseholdRow, cell: StandingRow): readonly CourseProblem[] {
  const hasLeft = statusOf(row.household) === 'moved-out';
  if (hasLeft && stepOf(whereaboutsCourse, cell)?.id === 'still-ours') {
    const found = '名册仍写迁出：请把名册的户籍状态改为“正常”，改了以后才核验住房';
    return [{ column: STATE_COLUMN, found }];
  }
  if (hasLeft || decidedAs(row, cell) !== 'no-longer-ours') return [];
  const found = `名册写${inRoster(row)}，本表认定不再由本乡核验，请核对后改一处`;
  return [{ column: STATE_COLUMN, found }];
}
