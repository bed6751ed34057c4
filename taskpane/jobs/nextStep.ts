import type { JobId } from '../../src/jobs';
import type { SheetRole } from '../../src/domain/sheetReading';
import type { PaneState } from '../app/paneState';
import type { Overview } from '../engine/paneEngine';
import { countOf, visitJudgements } from '../households/judgementChoice';

/** What is to be done next in a campaign: a job, or what must come before any job. */
export interface NextStep {
  readonly id: 'check' | 'checkAgain' | 'columns' | 'questions' | NextJob;
  /** Questions to answer, or households to visit; 0 where there is nothing to count. */
  readonly count: number;
}

/** A job that the campaign comes to. */
type NextJob = Extract<JobId, 'lists' | 'visits' | 'submit' | 'summary'>;

/** Sheets that the lists bring. */
const listRoles: ReadonlySet<SheetRole> = new Set(['site-visit-list', 'rectification-ledger']);

/** The step that the state of the workbook calls for, in the order in which the user guide walks through a campaign. */
export function nextStep(
  state: Pick<PaneState, 'overview' | 'changedSheets' | 'writing' | 'town'>,
): NextStep {
  const { overview, changedSheets, town } = state;
  if (overview === undefined) return { id: 'check', count: 0 };
  if (changedSheets.length > 0) return { id: 'checkAgain', count: 0 };
  if (!overview.listFound) return { id: 'columns', count: 0 };
  // What somebody put off shall not stand in the way of everything else.
  const questions = overview.questions - town.dismissed.length;
  if (questions > 0) return { id: 'questions', count: questions };
  if (!hasLists(state, overview)) return { id: 'lists', count: 0 };
  const visits = countOf(overview.judgements, visitJudgements);
  if (visits > 0) return { id: 'visits', count: visits };
  return { id: overview.profile.regime === '2024' ? 'submit' : 'summary', count: 0 };
}

/** Lists that were written a moment ago are not yet among the sheets of the check. */
function hasLists({ writing }: Pick<PaneState, 'writing'>, { sheets }: Overview): boolean {
  const isWritten = writing?.job === 'lists' && writing.stage === 'written';
  return isWritten || sheets.some(({ role }) => listRoles.has(role));
}
