import type { ActionKit } from '../app/actions/actionKit';
import type { ShowPlan } from '../app/actions/writingActions';
import type { LineQuery, LineRow } from '../engine/reconcile/reconcileEngine';
import type { SourceSheet } from '../engine/sources/sourcesEngine';
import type {
  KeptChoice,
  KeptDecision,
  KeptReconcile,
  KeptVillages,
} from '../settings-store/reconcileSetting';
import { answerOf } from './answerOf';
import { withAnswer, withoutAnswer } from './answers';
import { keptName } from './chosenSheets';
import { compare, takeComparison } from './compareSources';
import { planSheets } from './planSheets';
import { addFiles, removeFile } from '../sources/readSources';
import type { LinesPlace } from './reconcileState';
import {
  type ChangeKept,
  changedKept,
  keepNow,
  prepare,
  reconcileTools,
  show,
  shown,
  type Tools,
} from './reconcileTools';

/** What a person can do with the comparison of systems. None of them rejects; see `PaneActions`. */
export interface ReconcileActions {
  /** Reads the workbook, to say which of its sheets can be compared. */
  readonly prepare: () => Promise<boolean>;
  /** Opens export files beside the workbook. They are only read. */
  readonly addFiles: (files: readonly File[]) => Promise<boolean>;
  readonly removeFile: (name: string) => Promise<boolean>;
  readonly tick: (sheet: SourceSheet, ticked: boolean) => Promise<boolean>;
  /** Says which system a sheet comes from; undefined leaves it as recognised. */
  readonly nameSystem: (sheet: SourceSheet, system: string | undefined) => Promise<boolean>;
  readonly compare: () => Promise<boolean>;
  /** Opens the list of a query. */
  readonly openLines: (query: LineQuery) => void;
  readonly placeLines: (place: LinesPlace) => void;
  /** Says whether the two of a line are one, in the name of `town.person` (not empty), and compares again. */
  readonly answer: (line: LineRow, same: boolean) => Promise<boolean>;
  /** Takes an answer back and compares again. */
  readonly withdraw: (answer: KeptDecision | KeptVillages) => Promise<boolean>;
  /** Says which side of a difference is right; undefined takes that back. */
  readonly choose: (difference: string, truth: KeptChoice['truth'] | undefined) => Promise<boolean>;
  /** Shows the preview of the sheets of the comparison, with agreed values beside the lists if wanted. */
  readonly planSheets: (agreed: boolean) => Promise<boolean>;
}

export function reconcileActions(kit: ActionKit, showPlan: ShowPlan): ReconcileActions {
  const tools = reconcileTools(kit);
  return {
    prepare: () => kit.busy('reading', (running) => prepare(tools, running), true),
    addFiles: (files) => kit.busy('reading', () => addFiles(tools, files)),
    removeFile: (name) => kit.attempt(() => removeFile(tools, name)),
    tick: (sheet, ticked) =>
      keep(kit, (before) => ({ ticked: { ...before.ticked, [keptName(sheet)]: ticked } })),
    nameSystem: (sheet, system) =>
      keep(kit, ({ systems }) => ({ systems: withSystem(systems, keptName(sheet), system) })),
    compare: () => kit.busy('reading', (running) => compare(tools, running), true),
    openLines: (query) => {
      show(kit, { lines: { query, position: undefined } });
      kit.dispatch({ kind: 'opened-page', page: { id: 'reconcile', list: true } });
    },
    placeLines: (lines) => {
      show(kit, { lines });
    },
    answer: (line, same) => {
      const answered = answerOf(kit, line, same);
      return keepAndCompare(tools, ({ decisions, villages }) => {
        if (answered === undefined) return {};
        return 'names' in answered
          ? { decisions: withAnswer(decisions, answered) }
          : { villages: withAnswer(villages, answered) };
      });
    },
    withdraw: (answer) =>
      keepAndCompare(tools, ({ decisions, villages }) =>
        'names' in answer
          ? { decisions: withoutAnswer(decisions, answer) }
          : { villages: withoutAnswer(villages, answer) },
      ),
    choose: (key, truth) =>
      keep(kit, ({ choices }) => ({
        choices: [
          ...choices.filter((choice) => choice.key !== key),
          ...(truth === undefined ? [] : [{ key, truth }]),
        ],
      })),
    planSheets: (agreed) =>
      kit.busy('planning', (running) => planSheets(tools, running, showPlan, agreed), true),
  };
}

function keep(kit: ActionKit, change: ChangeKept): Promise<boolean> {
  return kit.attempt(() => keepNow(kit, change));
}

/**
 * The tables at hand are compared by what a person has just said, then that is kept; the place in the list stays.
 * What is stopped is not kept, and what the workbook cannot keep is compared back.
 */
function keepAndCompare(tools: Tools, change: ChangeKept): Promise<boolean> {
  const { kit } = tools;
  if (shown(kit).comparison === undefined) return keep(kit, change);
  return kit.busy(
    'comparing',
    async (running) => {
      await takeComparison(tools, running.signal, changedKept(kit, change));
      running.turnTo('comparing');
      try {
        await keepNow(kit, change);
      } catch (error) {
        await takeComparison(tools, undefined);
        throw error;
      }
    },
    true,
  );
}

function withSystem(
  systems: KeptReconcile['systems'],
  sheet: string,
  system: string | undefined,
): KeptReconcile['systems'] {
  const others = Object.entries(systems).filter(([name]) => name !== sheet);
  const own = system === undefined ? [] : [[sheet, system] as const];
  return Object.fromEntries([...others, ...own]);
}
