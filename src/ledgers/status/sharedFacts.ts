import type { CellValue } from '../../domain/cell';
import type { StandingRow } from '../../domain/ledger';
import type { PlannedValue } from '../../domain/writePlan';
import { plannedValueOf } from '../../domain/ledger/plannedValueOf';
import { dayOf } from '../comparison/readAnswer';
import { dayCell } from '../comparison/dayCell';
import type { HouseholdRow } from '../ledgerRow';
import { textOf } from './course';
import {
  isSameSaid,
  type StatusListId,
  type TypedSheetId,
  type TypedValue,
  typedIn,
} from './typedRows';

/** A fact that has a column in two sheets: whoever types it in one is not asked for it in the other (S2 三(四)). */
export interface SharedFact {
  /** Column of the list, by id. */
  readonly column: string;
  readonly header: string;
  /** Column of the other sheet, by id. */
  readonly elsewhere: string;
  readonly isDay?: true;
}

/** The facts that a list shares with one other sheet. */
export interface Sharing {
  readonly list: StatusListId;
  readonly sheet: TypedSheetId;
  readonly facts: readonly SharedFact[];
}

const fact = (column: string, header: string, elsewhere = column, isDay?: true): SharedFact => ({
  column,
  header,
  elsewhere,
  ...(isDay === undefined ? {} : { isDay }),
});

/** What 迁出办理清单 and 系统信息变更申请清单 both ask for. */
export const sharedOnLeaving: Sharing = {
  list: 'move-out-list',
  sheet: 'change-applications',
  facts: [
    fact('current-address', '现住址'),
    fact('moved-on', '迁出日期', 'moved-on', true),
    fact('requested-on', '申请日期', 'requested-on', true),
    fact('review-level', '审核级别'),
    fact('review', '审核结果'),
    fact('state', '办理状态', 'change-state'),
  ],
};

/** What 户主变更清单 and 农户基本信息 both ask for. */
export const sharedOnHeadChange: Sharing = {
  list: 'head-change-list',
  sheet: 'household-information',
  facts: [fact('former-head', '原户主姓名', 'former-head-name'), fact('change-reason', '变更原因')],
};

/** What somebody typed of a fact in the other sheet. */
export function typedElsewhere(
  { typed }: HouseholdRow,
  { sheet, facts }: Sharing,
  column: string,
): TypedValue | undefined {
  const shared = facts.find((each) => each.column === column);
  return shared === undefined ? undefined : typedIn(typed?.[sheet], shared.elsewhere);
}

/** … as the list is filled with it; a day that is none is told and not taken over. */
export function lentValue(row: HouseholdRow, sharing: Sharing, column: string): PlannedValue {
  const said = typedElsewhere(row, sharing, column);
  if (said === undefined) return null;
  return sharing.facts.some((each) => each.column === column && each.isDay)
    ? dayValue(said.value)
    : plannedValueOf(said.value);
}

/**
 * What a shared column is filled with: what somebody typed in the other sheet, else what the roster says. A household that
 * no longer stands in the other sheet leaves what was once taken over from there as it is.
 */
export function sharedValue(
  row: HouseholdRow,
  sharing: Sharing,
  column: string,
  inRoster: PlannedValue,
): PlannedValue {
  const known = lentValue(row, sharing, column) ?? inRoster;
  if (known !== null || row.typed?.[sharing.sheet] !== undefined) return known;
  return plannedValueOf(row.typed?.[sharing.list]?.cell(column) ?? null);
}

/** A day as a cell is filled with it; null for what is none. */
export function dayValue(cell: CellValue): PlannedValue {
  const day = dayOf(cell);
  return day === undefined ? null : dayCell(day);
}

/** `现住址、申请日期：系统信息变更申请清单`: what was taken over from the other sheet. */
export function originsText(row: HouseholdRow, sharing: Sharing, own: StandingRow): string | null {
  const lent = sharing.facts.flatMap(({ column, header }) => {
    const said = typedElsewhere(row, sharing, column);
    const isTaken = said !== undefined && isSameSaid(said.value, own(column));
    const isOwn = typedIn(row.typed?.[sharing.list], column) !== undefined;
    return isTaken && !isOwn ? [{ header, said }] : [];
  });
  const [first] = lent;
  if (first === undefined) return null;
  return `${lent.map(({ header }) => header).join('、')}：${first.said.sheetName}`;
}

/** Facts that both sheets have and do not agree on, and days in the other sheet that are none. */
export function disagreements(
  row: HouseholdRow,
  sharing: Sharing,
  own: StandingRow,
): readonly { readonly column: string; readonly found: string }[] {
  return sharing.facts.flatMap((shared) => {
    const { column, header } = shared;
    const said = typedElsewhere(row, sharing, column);
    if (said === undefined) return [];
    const text = textOf(said.value);
    if (shared.isDay && dayOf(said.value) === undefined) {
      const found = `${said.at}的${header}“${text}”不是一天，没有算数，请写成 2024-10-08 这样`;
      return [{ column, found }];
    }
    const mine = textOf(own(column));
    if (mine === '' || isSameSaid(said.value, own(column))) return [];
    return [{ column, found: `${header}本表“${mine}”，${said.at}“${text}”，两处不一致，请核对` }];
  });
}
