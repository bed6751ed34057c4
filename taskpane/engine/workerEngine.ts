import type { Exemption } from '../../src/domain/check';
import type { ProfileFile } from '../../src/policy/profiles/profileSchema';
import type { FilingJob, JobChoices, LongWork, MadeFiles, PlanningJob } from './jobTypes';
import type * as Pane from './paneEngine';
import type { EngineConnection, EngineWorker } from './remote/engineConnection';
import type { RemoteEngine } from './remote/protocol';
import { type ReadingWords, WorkerReading } from './remote/workerReading';

const words: ReadingWords = {
  begunAgain: '又开始了一次检查，这一次已停止。',
  stopped: '已停止检查，工作簿没有改动。',
  replaced: '已有新的检查结果。',
  closed: '检查程序已关闭。',
  notRead: '还没有读入工作簿，请重新检查。',
};

/**
 * The engine in a worker: see `WorkerReading`. A worker that crashes while it holds the check at hand fails the calls
 * that wait for it with a sentence; the next call starts another, which knows of no check until the workbook is read
 * again.
 */
export class WorkerEngine extends WorkerReading<RemoteEngine> implements Pane.PaneEngine {
  constructor(startWorker: () => EngineWorker) {
    super(startWorker, words);
  }

  check(request: Pane.EngineRequest, signal?: AbortSignal): Promise<Pane.Overview> {
    return this.taken((reading) => reading.call('check', request), signal);
  }

  recheck(request: Pane.EngineRequest, signal?: AbortSignal): Promise<Pane.Overview> {
    return this.takenOfHeld(
      {
        ask: (held) => held.call('recheckAside', request),
        take: (held) => held.call('takeRecheck'),
        drop: (held) => held.call('dropRecheck'),
      },
      signal,
    );
  }

  findings(query: Pane.FindingQuery): Promise<Pane.FindingList> {
    return this.held().call('findings', query);
  }

  findingRows(
    query: Pane.FindingQuery,
    from: number,
    count: number,
  ): Promise<readonly Pane.FindingRow[]> {
    return this.held().call('findingRows', query, from, count);
  }

  finding(index: number): Promise<Pane.FindingDetail> {
    return this.held().call('finding', index);
  }

  alike(index: number): Promise<readonly number[]> {
    return this.held().call('alike', index);
  }

  findingAt(query: Pane.FindingQuery, sheet: string, row: number): Promise<number | undefined> {
    return this.held().call('findingAt', query, sheet, row);
  }

  households(query: Pane.HouseholdQuery): Promise<Pane.HouseholdList> {
    return this.held().call('households', query);
  }

  householdRows(
    query: Pane.HouseholdQuery,
    from: number,
    count: number,
  ): Promise<readonly Pane.HouseholdRow[]> {
    return this.held().call('householdRows', query, from, count);
  }

  householdAt(sheet: string, row: number): Promise<Pane.HouseholdCard | undefined> {
    return this.held().call('householdAt', sheet, row);
  }

  householdLabels(names: readonly string[]): Promise<readonly (string | undefined)[]> {
    return this.held().call('householdLabels', names);
  }

  exemptionFor(index: number, reason: string, person: string): Promise<Exemption> {
    return this.held().call('exemptionFor', index, reason, person);
  }

  planFix(indexes: readonly number[]): Promise<Pane.PlanPreview> {
    return this.held().call('planFix', indexes);
  }

  questions(): Promise<readonly Pane.Question[]> {
    return this.held().call('questions');
  }

  answer(profile: ProfileFile, question: string, choice: string): Promise<ProfileFile> {
    return this.held().call('answer', profile, question, choice);
  }

  profileBase(profile: ProfileFile | undefined): Promise<Pane.ProfileBase> {
    return this.held().call('profileBase', profile);
  }

  readProfile(text: string, fileName: string): Promise<ProfileFile> {
    return this.held().call('readProfile', text, fileName);
  }

  plan(job: PlanningJob, choices?: JobChoices, work: LongWork = {}): Promise<Pane.PlanPreview> {
    return this.takenOfHeld(
      {
        ask: (held) => held.callLong(work, 'planAside', job, choices),
        take: (held) => held.call('takePlan'),
        drop: (held) => held.call('dropPlan'),
      },
      work.signal,
    );
  }

  makeFiles(job: FilingJob, choices: JobChoices, work: LongWork = {}): Promise<MadeFiles> {
    const asked = this.held().callLong(work, 'makeFiles', job, choices);
    return this.untilStopped(asked, work.signal);
  }

  rules(): Promise<readonly Pane.RuleSummary[]> {
    return this.held().call('rules');
  }

  rule(id: string): Promise<Pane.RulePage> {
    return this.held().call('rule', id);
  }

  fields(): Promise<readonly Pane.FieldChoice[]> {
    return this.held().call('fields');
  }

  generatedSheets(
    profile: ProfileFile | undefined,
  ): Promise<readonly { readonly id: string; readonly name: string }[]> {
    return this.held().call('generatedSheets', profile);
  }

  protected held(): EngineConnection {
    if (this.holding === undefined || this.holding.hasEnded) this.holding = this.connected();
    return this.holding;
  }
}
