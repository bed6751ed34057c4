import { JobRefused } from '../../../src/jobs/jobRefused';
import type { EngineConnection, EngineWorker } from '../remote/engineConnection';
import type { LineList } from '../lines/lineQuery';
import { WorkerReading } from '../remote/workerReading';
import type { ComparisonEngine, ComparisonKind, RemoteComparison } from './comparisonEngine';
import type { ReadingRequest, SourceList } from './sourcesEngine';

const words = {
  begunAgain: '又开始了一次比对，这一次已停止。',
  stopped: '已停止比对，工作簿没有改动。',
  replaced: '已有新的比对结果。',
  closed: '比对程序已关闭。',
  notRead: '还没有读入工作簿，请重新比对。',
};

/** A comparison in a worker: see `WorkerReading`. `Remote` is what its worker answers. */
export class WorkerComparison<
  Kind extends ComparisonKind,
  Remote extends RemoteComparison<Kind> = RemoteComparison<Kind>,
>
  extends WorkerReading<Remote>
  implements ComparisonEngine<Kind>
{
  constructor(startWorker: () => EngineWorker) {
    super(startWorker, words);
  }

  async addFile(name: string, content: Blob): Promise<void> {
    return this.asked(this.reading()).call('addFile', name, content);
  }

  async removeFile(name: string): Promise<void> {
    return this.asked(this.reading()).call('removeFile', name);
  }

  async sources(request: ReadingRequest): Promise<SourceList> {
    return this.asked(this.reading()).call('sources', request);
  }

  /** Compares what was read last: in its worker, or beside the comparison at hand where that is of the same reading. */
  async compare(request: Kind['Request'], signal?: AbortSignal): Promise<Kind['Result']> {
    if (this.reading() !== this.holding) {
      return this.taken((reading) => this.asked(reading).call('compare', request), signal);
    }
    return this.takenOfHeld(
      {
        ask: (held) => this.asked(held).call('compareAside', request),
        take: (held) => this.asked(held).call('takeCompared'),
        drop: (held) => this.asked(held).call('dropCompared'),
      },
      signal,
    );
  }

  async lines(query: Kind['Query']): Promise<LineList> {
    return this.asked(this.held()).call('lines', query);
  }

  async lineRows(
    query: Kind['Query'],
    from: number,
    count: number,
  ): Promise<readonly Kind['Row'][]> {
    return this.asked(this.held()).call('lineRows', query, from, count);
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

  /** The part of its answers that every comparison has. */
  private asked(connection: EngineConnection<never>): EngineConnection<RemoteComparison<Kind>> {
    return connection;
  }
}
