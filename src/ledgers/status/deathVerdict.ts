import { fieldValue, readingOf } from '../../domain/household';
import { type StatusFact, statusOf } from '../../domain/householdFacts';
import type { StandingRow } from '../../domain/ledger';
import type { HouseholdRow } from '../ledgerRow';
import { stepOf, textOf } from './course';
import { isBacked } from './courseProblems';
import { deathCourse } from './courses';

/** What the roster and 已死亡销户名单 together make of a household. */
export interface DeathVerdict {
  /** `removed`: not handed in, and kept in the roster. `held`: not before roster and list agree. */
  readonly outcome: 'removed' | 'held' | 'none';
  /** What does not fit, and what to do about it, as a Chinese half-sentence. */
  readonly against?: string;
}

type ListSays = 'gone' | 'here' | 'nothing';

/**
 * The roster's mark takes a household out (S2 四(一)1, 六). The list does so only where the roster itself is unclear, and
 * only with who, when and 销户日期. That the household is still there counts at once, even unproved: nobody is taken out
 * while somebody says so. Checks and judgements go by the roster alone, so that no typed word drops a house from them.
 */
export function deathVerdict(row: HouseholdRow, cell: StandingRow): DeathVerdict {
  const says = whatListSays(row, cell);
  const said = `本表办到“${stepOf(deathCourse, cell)?.label ?? ''}”`;
  const status = statusOf(row.household);
  if (status === 'dead') {
    return says === 'here' ? { outcome: 'held', against: CORRECT_ROSTER } : { outcome: 'removed' };
  }
  if (status === 'unclear') {
    if (says === 'here') return { outcome: 'held', against: CORRECT_ROSTER };
    if (says === 'nothing') return { outcome: 'held' };
    return { outcome: 'removed', against: `${said}，名册还没有标注，请在名册标注“已死亡销户”` };
  }
  if (says !== 'gone') return { outcome: 'none' };
  return { outcome: 'held', against: `名册写${inRoster(row)}，${said}（${by(cell)}），${SETTLE}` };
}

const CORRECT_ROSTER =
  '不是整户死亡，请把名册的户籍状态改为“户主变更”（换上现户主）或“正常”，改了才检查住房';

const SETTLE =
  '请核对：确已死亡销户的，在名册标注；仍健在的，把本表办理状态改为“不属于整户死亡销户”，在备注写明原因';

/** What 如何处理 says of it. */
export function deathConsequence(row: HouseholdRow, cell: StandingRow): string {
  const { outcome } = deathVerdict(row, cell);
  const is2020 = row.setting.profile.regime === '2020';
  if (outcome === 'removed') return is2020 ? '名册保留，不再核验' : '不报送，名册保留';
  if (outcome === 'held') return is2020 ? '待确认，先不作结论' : '待确认，暂不报送';
  return statusOf(row.household) === 'moved-out' ? '按迁出办理' : '照常检查';
}

function whatListSays({ setting }: HouseholdRow, cell: StandingRow): ListSays {
  const step = stepOf(deathCourse, cell)?.id;
  if (step === 'not-dead') return 'here';
  const isGone = step === 'verified' || step === 'removed';
  return isGone && isBacked(deathCourse, step, cell, setting.day) ? 'gone' : 'nothing';
}

function by(cell: StandingRow): string {
  return ['verified-by', 'verified-on'].map((column) => textOf(cell(column))).join('，');
}

const unwritten: Readonly<Record<StatusFact, string>> = {
  present: '在册',
  'moved-out': '迁出',
  dead: '已死亡销户',
  unclear: '不清楚',
};

/** What the roster says, in its own words where it has some. */
export function inRoster({ household }: HouseholdRow): string {
  const raw = readingOf(household, 'householdStatus').raw.trim();
  return `“${raw === '' ? unwritten[statusOf(household)] : raw}”`;
}

/** The roster speaks of a death without saying whether anybody is left (S2 四(一)1, 2). */
export function mayHaveLostItsHead({ household }: HouseholdRow): boolean {
  const status = readingOf(household, 'householdStatus');
  if (status.state === 'unreadable') return status.candidates.includes('head-changed');
  return fieldValue(household, 'householdStatus') === 'removed-dead';
}
