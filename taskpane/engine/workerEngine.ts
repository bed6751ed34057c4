import type { PlannedRow, WritePlan } from '../../src/domain/writePlan';
import type { CellValue } from '../../src/domain/cell';
import type { Exemption } from '../../src/domain/check';
import { JobRefused } from '../../src/jobs/jobRefused';
import type { ProfileFile } from '../../src/policy/profiles/profileSchema';
import { type SheetHead, Stopped } from '../../src/workbook/port';
import { throwIfStopped } from '../../src/workbook/stopped';
import type * as Pane from './paneEngine';
import { EngineConnection, type EngineWorker } from './remote/engineConnection';
import { plannedShape } from './remote/plannedShape';
import { slices } from './remote/slices';

/**
 * The engine in a worker. Every reading of the workbook goes to a new worker; the one that holds the check at hand
 * answers until the new check has succeeded, and is then ended. So a check that is stopped, refused or crashes
 * takes nothing away: its worker is ended and the check before it stays. Tables at hand are checked again in the
 * worker that has them: the outcome stands aside until it is taken, so that stopping takes nothing away either; the
 * worker, which cannot be interrupted, throws the outcome away when it comes. A worker that crashes while it
 * holds the check at hand fails the calls that wait for it with a sentence; the next call starts another, which
 * knows of no check until the workbook is read again.
 */
export class WorkerEngine implements Pane.PaneEngine {
  private holding: EngineConnection | undefined;
  private arriving: EngineConnection | undefined;

  constructor(private readonly startWorker: () => EngineWorker) {}

  begin(workbook: string, heads: readonly SheetHead[]): Promise<void> {
    this.arriving?.end(new Stopped('又开始了一次检查，这一次已停止。'));
    this.arriving = new EngineConnection(this.startWorker());
    return this.arriving.call('begin', workbook, heads);
  }

  async rows(
    sheet: number,
    fromRow: number,
    rows: readonly (readonly CellValue[])[],
  ): Promise<void> {
    const arriving = this.reading();
    for (const slice of slices(rows)) {
      await arriving.call('rows', sheet, fromRow + slice.from, slice.rows);
    }
  }

  async check(request: Pane.EngineRequest, signal?: AbortSignal): Promise<Pane.Overview> {
    throwIfStopped(signal);
    const arriving = this.reading();
    const stop = (): void => {
      arriving.end(new Stopped('已停止检查，工作簿没有改动。'));
    };
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const overview = await arriving.call('check', request);
      this.hold(arriving);
      return overview;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  async recheck(request: Pane.EngineRequest, signal?: AbortSignal): Promise<Pane.Overview> {
    throwIfStopped(signal);
    const { held } = this;
    try {
      const overview = await untilStopped(held.call('recheckAside', request), signal);
      await held.call('takeRecheck');
      return overview;
    } catch (error) {
      if (error instanceof Stopped) void dropRecheck(held);
      throw error;
    }
  }

  findings(query: Pane.FindingQuery): Promise<Pane.FindingList> {
    return this.held.call('findings', query);
  }

  findingRows(
    query: Pane.FindingQuery,
    from: number,
    count: number,
  ): Promise<readonly Pane.FindingRow[]> {
    return this.held.call('findingRows', query, from, count);
  }

  finding(index: number): Promise<Pane.FindingDetail> {
    return this.held.call('finding', index);
  }

  alike(index: number): Promise<readonly number[]> {
    return this.held.call('alike', index);
  }

  findingAt(query: Pane.FindingQuery, sheet: string, row: number): Promise<number | undefined> {
    return this.held.call('findingAt', query, sheet, row);
  }

  households(query: Pane.HouseholdQuery): Promise<Pane.HouseholdList> {
    return this.held.call('households', query);
  }

  householdRows(
    query: Pane.HouseholdQuery,
    from: number,
    count: number,
  ): Promise<readonly Pane.HouseholdRow[]> {
    return this.held.call('householdRows', query, from, count);
  }

  householdAt(sheet: string, row: number): Promise<Pane.HouseholdCard | undefined> {
    return this.held.call('householdAt', sheet, row);
  }

  householdLabels(names: readonly string[]): Promise<readonly (string | undefined)[]> {
    return this.held.call('householdLabels', names);
  }

  exemptionFor(index: number, reason: string, person: string): Promise<Exemption> {
    return this.held.call('exemptionFor', index, reason, person);
  }

  planFix(indexes: readonly number[]): Promise<Pane.PlanPreview> {
    return this.held.call('planFix', indexes);
  }

  questions(): Promise<readonly Pane.Question[]> {
    return this.held.call('questions');
  }

  answer(profile: ProfileFile, question: string, choice: string): Promise<ProfileFile> {
    return this.held.call('answer', profile, question, choice);
  }

  profileBase(profile: ProfileFile | undefined): Promise<Pane.ProfileBase> {
    return this.held.call('profileBase', profile);
  }

  readProfile(text: string, fileName: string): Promise<ProfileFile> {
    return this.held.call('readProfile', text, fileName);
  }

  plan(job: Pane.PlanningJob, only?: readonly string[]): Promise<Pane.PlanPreview> {
    return this.held.call('plan', job, only);
  }

  async plannedShape(): Promise<WritePlan> {
    const { held } = this;
    return plannedShape({
      frame: () => held.call('plannedFrame'),
      changes: (...piece) => held.call('plannedChanges', ...piece),
    });
  }

  plannedRows(write: number, from: number, count: number): Promise<readonly PlannedRow[]> {
    return this.held.call('plannedRows', write, from, count);
  }

  rules(): Promise<readonly Pane.RuleSummary[]> {
    return this.held.call('rules');
  }

  rule(id: string): Promise<Pane.RulePage> {
    return this.held.call('rule', id);
  }

  fields(): Promise<readonly Pane.FieldChoice[]> {
    return this.held.call('fields');
  }

  generatedSheets(): Promise<readonly { readonly id: string; readonly name: string }[]> {
    return this.held.call('generatedSheets');
  }

  /** Ends the workers; the next call starts anew and knows of no check. */
  terminate(): void {
    const ended = new Stopped('检查程序已关闭。');
    this.holding?.end(ended);
    this.arriving?.end(ended);
    this.holding = undefined;
    this.arriving = undefined;
  }

  /** The worker that holds the check at hand. */
  private get held(): EngineConnection {
    if (this.holding === undefined || this.holding.hasEnded) {
      this.holding = new EngineConnection(this.startWorker());
    }
    return this.holding;
  }

  private reading(): EngineConnection {
    if (this.arriving?.hasEnded === false) return this.arriving;
    throw new JobRefused('还没有读入工作簿，请重新检查。');
  }

  private hold(checked: EngineConnection): void {
    this.holding?.end(new Stopped('已有新的检查结果。'));
    this.holding = checked;
    if (this.arriving === checked) this.arriving = undefined;
  }
}

/** What was asked for, or Stopped as soon as the person stops waiting. */
function untilStopped<T>(asked: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return asked;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(new Stopped('已停止检查，工作簿没有改动。'));
    };
    signal.addEventListener('abort', stop, { once: true });
    asked.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}

/** Nobody waits for it: a worker that has ended meanwhile has nothing to drop. */
async function dropRecheck(held: EngineConnection): Promise<void> {
  try {
    await held.call('dropRecheck');
  } catch {
    return;
  }
}
