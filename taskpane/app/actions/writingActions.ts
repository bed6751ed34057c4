import type { WritePlan } from '../../../src/domain/writePlan';
import type { JobId } from '../../../src/jobs';
import { fetchPlan } from '../../engine/feed';
import type { JobChoices, PlanningJob } from '../../engine/jobTypes';
import type { PlanPreview } from '../../engine/paneEngine';
import { type FormJob, isFiling, isForm } from '../../jobs/jobForms';
import { download } from '../../look/download';
import type { Page, Writing } from '../paneState';
import type { ActionKit, Running } from './actionKit';
import { readAgainIfOld, readAndCheck } from './checking';

/** Jobs that have a page of their own; the engine plans the sheets of the others. */
const ownPages = {
  explain: { id: 'rules' },
  sample: { id: 'sample' },
  reconcile: { id: 'reconcile' },
  changes: { id: 'changes' },
} as const satisfies Partial<Record<JobId, Page>>;

function hasOwnPage(job: JobId): job is keyof typeof ownPages {
  return Object.hasOwn(ownPages, job);
}

/** A plan that is previewed and waits to be confirmed. */
export interface Planned {
  readonly preview: PlanPreview;
  readonly plan: () => Promise<WritePlan>;
  /** Whether what it was planned from has changed since. */
  readonly isOutdated: () => boolean;
  /** Plans it anew and shows the preview, or goes back where that cannot be done; what is then said. */
  readonly renew: (running: Running) => Promise<string>;
}

/** Shows a plan to be confirmed. */
export type ShowPlan = (next: Planned, writing: Pick<Writing, 'title' | 'job' | 'choices'>) => void;

export interface WritingActions {
  readonly runJob: (job: JobId, choices?: JobChoices) => Promise<boolean>;
  /** Makes the files of a job and hands them to the browser to keep. */
  readonly saveJobFiles: (job: FormJob, choices: JobChoices) => Promise<boolean>;
  readonly fix: (indexes: readonly number[]) => Promise<boolean>;
  readonly planSample: () => Promise<boolean>;
  readonly confirmWriting: () => Promise<boolean>;
  readonly restore: () => Promise<boolean>;
}

/** Actions that change the workbook: each previews first, but for 还原, which is asked about on its page. */
export function writingActions(kit: ActionKit): {
  readonly actions: WritingActions;
  readonly showPlan: ShowPlan;
} {
  const { engine, texts } = kit.services;
  let planned: Planned | undefined;
  const showPlan: ShowPlan = (next, writing) => {
    planned = next;
    const { preview } = next;
    kit.dispatch({ kind: 'writing', writing: { ...writing, preview, stage: 'preview' } });
    kit.dispatch({ kind: 'opened-page', page: { id: 'write' } });
  };
  const ofEngine = (preview: PlanPreview, renew: Planned['renew']): Planned => {
    const { generation } = kit.state();
    const isOutdated = (): boolean => isCheckOutdated(kit, generation);
    return { preview, isOutdated, renew, plan: () => fetchPlan(engine) };
  };
  const planJob = async (running: Running, job: PlanningJob, choices: Writing['choices']) => {
    await readAgainIfOld(kit, running);
    running.turnTo('planning', true);
    const renew = async (again: Running): Promise<string> => {
      await planJob(again, job, choices);
      return texts.shell.previewedAgain;
    };
    const preview = await engine.plan(job, choices, running);
    showPlan(ofEngine(preview, renew), { title: jobTitle(kit, job), job, choices });
  };
  const checkAndGoBack = async (running: Running): Promise<string> => {
    await readAndCheck(kit, running);
    planned = undefined;
    kit.dispatch({ kind: 'back' });
    return texts.shell.fixOutdated;
  };

  const actions: WritingActions = {
    runJob: (job, choices) => {
      if (hasOwnPage(job)) {
        kit.dispatch({ kind: 'opened-page', page: ownPages[job] });
        return Promise.resolve(true);
      }
      // What comes of a split is files: only its form has a button for them.
      if (job === 'split' || (isForm(job) && choices === undefined)) {
        kit.dispatch({ kind: 'opened-page', page: { id: job } });
        return Promise.resolve(true);
      }
      if (isForm(job) && choices !== undefined) {
        kit.dispatch({ kind: 'form-sent', job, form: { choices } });
      }
      return kit.busy('planning', (running) => planJob(running, job, choices), true);
    },
    saveJobFiles: (job, choices) => {
      kit.dispatch({ kind: 'form-sent', job, form: { choices } });
      return kit.busy('filing', (running) => saveFiles(kit, running, job, choices), true);
    },
    fix: (indexes) =>
      kit.busy('planning', async () => {
        const preview = await engine.planFix(indexes);
        const title = texts.shell.fixTitle;
        showPlan(ofEngine(preview, checkAndGoBack), { title, job: undefined, choices: undefined });
      }),
    planSample: () => kit.busy('planning', () => planSampleSheets(kit, showPlan)),
    confirmWriting: () => {
      const { writing } = kit.state();
      const at = planned;
      if (writing?.stage !== 'preview' || at === undefined) return Promise.resolve(false);
      return kit.busy(
        'writing',
        async (running) => {
          // The workbook has changed under the preview: nothing is written that nobody has seen.
          if (at.isOutdated()) {
            kit.dispatch({ kind: 'notice', notice: await at.renew(running) });
          } else await write(kit, running, writing, at);
        },
        true,
      );
    },
    restore: () => kit.busy('restoring', (running) => takeBack(kit, running)),
  };
  return { actions, showPlan };
}

async function saveFiles(
  kit: ActionKit,
  running: Running,
  job: FormJob,
  choices: JobChoices,
): Promise<void> {
  const { engine, texts } = kit.services;
  if (!isFiling(job)) return;
  await readAgainIfOld(kit, running);
  running.turnTo('filing', true);
  const { file, count, sentences } = await engine.makeFiles(job, choices, running);
  download(file.content, file.name);
  const saved = { name: file.name, count, sentences };
  kit.dispatch({ kind: 'form-sent', job, form: { choices, saved } });
  kit.dispatch({ kind: 'notice', notice: texts.jobForms.saved(saved) });
}

/** A plan stands as long as its check does and nobody has changed the workbook. */
function isCheckOutdated({ state }: ActionKit, generation: number): boolean {
  return generation !== state().generation || state().changedSheets.length > 0;
}

/** The sample is put beside the other sheets, whatever stands in them. */
async function planSampleSheets(kit: ActionKit, showPlan: ShowPlan): Promise<void> {
  const { planSample } = await import('../../jobs/planSample');
  const { preview, plan } = await planSample(kit.services);
  const sample: Planned = {
    preview,
    plan: () => Promise.resolve(plan),
    isOutdated: () => false,
    renew: () => Promise.resolve(kit.services.texts.shell.previewedAgain),
  };
  showPlan(sample, { title: jobTitle(kit, 'sample'), job: 'sample', choices: undefined });
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
