import type { WritePlan } from '../../../src/domain/writePlan';
import type { JobId } from '../../../src/jobs';
import { fetchPlan } from '../../engine/feed';
import type { PlanPreview } from '../../engine/paneEngine';
import type { Page, Writing } from '../paneState';
import type { ActionKit, Running } from './actionKit';
import { readAgainIfOld, readAndCheck } from './checking';

/** Jobs that have a page of their own; the engine plans the sheets of the others. */
const ownPages = {
  explain: { id: 'rules' },
  sample: { id: 'sample' },
  reconcile: { id: 'reconcile' },
} as const satisfies Partial<Record<JobId, Page>>;

function hasOwnPage(job: JobId): job is keyof typeof ownPages {
  return Object.hasOwn(ownPages, job);
}

type PlannedJob = Exclude<JobId, keyof typeof ownPages>;

interface Planned {
  readonly preview: PlanPreview;
  /** The check that it was planned from; undefined for a plan that no check has a part in. */
  readonly generation: number | undefined;
  readonly plan: () => Promise<WritePlan>;
}

export interface WritingActions {
  readonly runJob: (job: JobId, only?: readonly string[]) => Promise<boolean>;
  readonly fix: (indexes: readonly number[]) => Promise<boolean>;
  readonly planSample: () => Promise<boolean>;
  readonly confirmWriting: () => Promise<boolean>;
  readonly restore: () => Promise<boolean>;
}

/** Actions that change the workbook: each previews first, but for 还原, which is asked about on its page. */
export function writingActions(kit: ActionKit): WritingActions {
  const { engine, texts } = kit.services;
  let planned: Planned | undefined;
  const show = (next: Planned, writing: Pick<Writing, 'title' | 'job' | 'only'>): void => {
    planned = next;
    const { preview } = next;
    kit.dispatch({ kind: 'writing', writing: { ...writing, preview, stage: 'preview' } });
    kit.dispatch({ kind: 'opened-page', page: { id: 'write' } });
  };
  const ofEngine = (preview: PlanPreview): Planned => {
    const { generation } = kit.state();
    return { preview, generation, plan: () => fetchPlan(engine) };
  };
  const planJob = async (running: Running, job: PlannedJob, only: Writing['only']) => {
    await readAgainIfOld(kit, running);
    running.turnTo('planning');
    show(ofEngine(await engine.plan(job, only)), { title: jobTitle(kit, job), job, only });
  };
  /** The workbook has changed under a preview: nothing is written that nobody has seen. */
  const lookAgain = async (running: Running, { job, only }: Writing): Promise<void> => {
    const { fixOutdated, previewedAgain } = texts.shell;
    if (job === undefined || hasOwnPage(job)) {
      await readAndCheck(kit, running);
      planned = undefined;
      kit.dispatch({ kind: 'back' });
    } else await planJob(running, job, only);
    kit.dispatch({
      kind: 'notice',
      notice: job === undefined ? fixOutdated : previewedAgain,
    });
  };

  return {
    runJob: (job, only) => {
      if (hasOwnPage(job)) {
        kit.dispatch({ kind: 'opened-page', page: ownPages[job] });
        return Promise.resolve(true);
      }
      return kit.busy('planning', (running) => planJob(running, job, only), true);
    },
    fix: (indexes) =>
      kit.busy('planning', async () => {
        const preview = await engine.planFix(indexes);
        const title = texts.shell.fixTitle;
        show(ofEngine(preview), { title, job: undefined, only: undefined });
      }),
    planSample: () =>
      kit.busy('planning', async () => {
        const { planSample } = await import('../../jobs/planSample');
        const { preview, plan } = await planSample(kit.services);
        const title = jobTitle(kit, 'sample');
        show(
          { preview, generation: undefined, plan: () => Promise.resolve(plan) },
          { title, job: 'sample', only: undefined },
        );
      }),
    confirmWriting: () => {
      const { writing } = kit.state();
      const at = planned;
      if (writing?.stage !== 'preview' || at === undefined) return Promise.resolve(false);
      return kit.busy(
        'writing',
        async (running) => {
          if (isOutdated(kit, at)) await lookAgain(running, writing);
          else await write(kit, running, writing, at);
        },
        true,
      );
    },
    restore: () => kit.busy('restoring', (running) => takeBack(kit, running)),
  };
}

/**
 * A plan stands as long as its check does and nobody has changed the workbook. The sample is put beside the other
 * sheets, whatever stands in them.
 */
function isOutdated({ state }: ActionKit, { generation }: Planned): boolean {
  if (generation === undefined) return false;
  return generation !== state().generation || state().changedSheets.length > 0;
}

function jobTitle({ services }: ActionKit, job: JobId): string {
  return services.texts.shell.jobs[job].title;
}

async function write(
  kit: ActionKit,
  running: Running,
  writing: Writing,
  planned: Planned,
): Promise<void> {
  const { workbook, texts } = kit.services;
  const plan = await planned.plan();
  const sheets = writing.preview.sheets.filter(({ internal }) => !internal);
  await workbook.apply(plan, running.progress, running.signal);
  kit.memory.writes += 1;
  kit.dispatch({ kind: 'writing', writing: { ...writing, stage: 'written' } });
  await refreshUndoSteps(kit);
  // A fix changes what was checked: the list of findings must not go on naming what is mended.
  if (writing.job === undefined) await readAndCheck(kit, running);
  kit.dispatch({ kind: 'notice', notice: texts.shell.written(sheets.length) });
}

async function takeBack(kit: ActionKit, running: Running): Promise<void> {
  const { workbook, texts } = kit.services;
  const [latest] = await workbook.undoSteps();
  if (latest === undefined) {
    kit.dispatch({ kind: 'notice', notice: texts.shell.nothingToRestore });
    return;
  }
  const step = await workbook.restore(latest.id, running.progress);
  kit.memory.writes += 1;
  const { writing, overview } = kit.state();
  if (writing?.stage === 'written') {
    kit.dispatch({ kind: 'writing', writing: { ...writing, stage: 'taken-back' } });
  }
  await refreshUndoSteps(kit);
  if (overview !== undefined && step.changedCells > 0) await readAndCheck(kit, running);
  kit.dispatch({ kind: 'notice', notice: texts.shell.restored(step.title) });
}

/** Asks the workbook what can be taken back. */
export async function refreshUndoSteps(kit: ActionKit): Promise<void> {
  kit.dispatch({ kind: 'undo-steps', steps: await kit.services.workbook.undoSteps() });
}
