import { statusOf } from '../../domain/householdFacts';
import { type ChangeState, changeStateLabels } from '../../policy/submission/changeStates';
import type { HouseholdRow } from '../ledgerRow';
import { isApproved } from '../submission/changeState';
import type { CourseProblem } from './courseProblems';
import { deathList } from './deathList';
import { deathVerdict } from './deathVerdict';
import { headList } from './headList';
import { headProblems, isHeadChanged, isHeadDead } from './headVerdict';
import { moveOutList } from './moveOutList';
import { changeStateBy, moveOutProblems } from './moveOutVerdict';
import { type StatusListId, typedIn } from './typedRows';
import { STATE_COLUMN } from './course';

/** What death, change of head and leaving mean for handing a household in. */
export interface EndOfLife {
  /** Nobody is left: it is not handed in. */
  readonly isRemoved: boolean;
  /** It has left and no review has said yes yet: why, as a Chinese sentence. */
  readonly waiting?: string;
  /** Why it is held back until roster and lists agree, as Chinese sentences. */
  readonly doubts: readonly string[];
}

/** How far the change of a household that has left has come. */
export function changeStateOf(row: HouseholdRow): ChangeState {
  return changeStateBy(row, moveOutList.willStand(row));
}

/** Puts together what roster and lists say of a household. */
export function endOfLifeOf(row: HouseholdRow): EndOfLife {
  const death = deathVerdict(row, deathList.willStand(row));
  if (death.outcome === 'removed') return { isRemoved: true, doubts: [] };
  const leaving = moveOutProblems(row, moveOutList.willStand(row));
  const doubts = [
    ...(death.against === undefined ? [] : [told(row, 'death-list', death.against)]),
    ...(isHeadChanged(row) || isHeadDead(row) || row.typed?.['head-change-list'] !== undefined
      ? headDoubts(row)
      : []),
    ...leaving.map(({ found }) => told(row, 'move-out-list', found)),
  ];
  const waiting = waitingFor(row);
  return { isRemoved: false, doubts, ...(waiting === undefined ? {} : { waiting }) };
}

function headDoubts(row: HouseholdRow): readonly string[] {
  return headProblems(row, headList.willStand(row)).map(({ found }) =>
    told(row, 'head-change-list', found),
  );
}

/** A household that has left waits until its change is approved (S2 四(一)3). */
function waitingFor(row: HouseholdRow): string | undefined {
  if (statusOf(row.household) !== 'moved-out') return undefined;
  const state = changeStateOf(row);
  if (isApproved(state)) return undefined;
  return [`已迁出，${changeStateLabels[state]}`, ...overstated(row, state)].join('；');
}

/** Somebody has chosen a state that nobody answers for: what is missing, so that the clerk knows why it does not count. */
function overstated(row: HouseholdRow, state: ChangeState): readonly string[] {
  const cell = moveOutList.willStand(row);
  const chosen = typedIn(row.typed?.['move-out-list'], STATE_COLUMN);
  const problems: readonly CourseProblem[] = moveOutList.problemsIn(row, cell, row.setting.day);
  const isCounted = chosen === undefined || chosen.value === changeStateLabels[state];
  const found = problems.filter(({ missing }) => missing === undefined || !isCounted);
  return found.map((problem) => told(row, 'move-out-list', problem.found));
}

const names: Readonly<Partial<Record<StatusListId, string>>> = {
  'death-list': '已死亡销户名单',
  'head-change-list': '户主变更清单',
  'move-out-list': '迁出办理清单',
};

/** A half-sentence of a list as it is said outside of it. */
function told({ typed }: HouseholdRow, list: StatusListId, found: string): string {
  const name = typed?.[list]?.sheetName ?? names[list] ?? '';
  return `${name}：${found.replaceAll('本表', '清单')}`;
}
