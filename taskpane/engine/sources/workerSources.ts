import { JobRefused } from '../../../src/jobs/jobRefused';
import type { EngineConnection, EngineWorker } from '../remote/engineConnection';
import { type RemoteMethods, readingMethods } from '../remote/protocol';
import { type RemoteReading, WorkerReading } from '../remote/workerReading';
import type { ReadingRequest, SourceList, SourcesEngine } from './sourcesEngine';

/** What a worker that compares sources answers, beside the comparison itself. */
export interface RemoteSources extends RemoteReading, Omit<SourcesEngine, 'begin' | 'rows'> {
  /** What was compared aside is from now on at hand. */
  takeCompared(): Promise<void>;
  dropCompared(): Promise<void>;
}

export const sourcesMethods: RemoteMethods<RemoteSources> = {
  ...readingMethods,
  addFile: true,
  removeFile: true,
  sources: true,
  takeCompared: true,
  dropCompared: true,
};

const words = {
  begunAgain: '又开始了一次比对，这一次已停止。',
  stopped: '已停止比对，工作簿没有改动。',
  replaced: '已有新的比对结果。',
  closed: '比对程序已关闭。',
  notRead: '还没有读入工作簿，请重新比对。',
};

/** How one thing is asked of a worker: for a reading that has just come, and beside what is at hand. */
interface Comparing<Remote, Result> {
  readonly anew: (reading: EngineConnection<Remote>) => Promise<Result>;
  readonly aside: (held: EngineConnection<Remote>) => Promise<Result>;
}

/** A comparison of sources in a worker: see `WorkerReading`. */
export abstract class WorkerSources<Remote extends RemoteSources>
  extends WorkerReading<Remote>
  implements SourcesEngine
{
  constructor(startWorker: () => EngineWorker) {
    super(startWorker, words);
  }

  async addFile(name: string, content: Blob): Promise<void> {
    return asSources(this.reading()).call('addFile', name, content);
  }

  async removeFile(name: string): Promise<void> {
    return asSources(this.reading()).call('removeFile', name);
  }

  async sources(request: ReadingRequest): Promise<SourceList> {
    return asSources(this.reading()).call('sources', request);
  }

  /** Compares what was read last: in its worker, or beside the comparison at hand where that is of the same reading. */
  protected async compared<Result>(
    { anew, aside }: Comparing<Remote, Result>,
    signal: AbortSignal | undefined,
  ): Promise<Result> {
    if (this.reading() !== this.holding) return this.taken(anew, signal);
    return this.takenOfHeld(
      {
        ask: aside,
        take: (held) => asSources(held).call('takeCompared'),
        drop: (held) => asSources(held).call('dropCompared'),
      },
      signal,
    );
  }

  protected held(): EngineConnection<Remote> {
    if (this.holding?.hasEnded === false) return this.holding;
    throw new JobRefused('还没有比对结果，请先点“比对”。');
  }

  /** The worker with the latest reading: the one that is being read into, else that with the result. */
  protected override reading(): EngineConnection<Remote> {
    if (this.arriving?.hasEnded !== false && this.holding?.hasEnded === false) return this.holding;
    return super.reading();
  }
}

/** The part of a comparison that every comparison has. */
function asSources(connection: EngineConnection<never>): EngineConnection<RemoteSources> {
  return connection;
}
