import type { LineList, LineQuery } from '../lines/lineQuery';
import type { RemoteMethods } from '../remote/protocol';
import { readingMethods } from '../remote/protocol';
import type { RemoteReading } from '../remote/workerReading';
import type { ReadingRequest, SourcesEngine } from './sourcesEngine';

/** What one kind of comparison is asked, what it answers, and how its lines are asked for and shown. */
export interface ComparisonKind {
  readonly Request: ReadingRequest;
  readonly Result: object;
  readonly Query: LineQuery;
  readonly Row: object;
}

/**
 * A comparison of sources as the pane sees it. It runs in a worker of its own, beside the check: everything handed
 * over is plain data, long lists come in pages, texts are finished Chinese sentences. Rows and columns count from 0.
 * Refusals are thrown as errors whose message is a sentence for the clerk.
 */
export interface ComparisonEngine<Kind extends ComparisonKind> extends SourcesEngine {
  /** Compares the sheets that were chosen. When the signal is aborted this rejects with Stopped. */
  compare(request: Kind['Request'], signal?: AbortSignal): Promise<Kind['Result']>;
  /** The lines a query selects, counted and grouped; the rows come from `lineRows`. */
  lines(query: Kind['Query']): Promise<LineList>;
  lineRows(query: Kind['Query'], from: number, count: number): Promise<readonly Kind['Row'][]>;
}

/** What the worker of a comparison answers: a signal does not cross to it. */
export interface RemoteComparison<Kind extends ComparisonKind>
  extends RemoteReading, Omit<ComparisonEngine<Kind>, 'begin' | 'rows' | 'compare'> {
  compare(request: Kind['Request']): Promise<Kind['Result']>;
  /** Compares beside the comparison at hand, until that is taken or dropped. */
  compareAside(request: Kind['Request']): Promise<Kind['Result']>;
  takeCompared(): Promise<void>;
  dropCompared(): Promise<void>;
}

export const comparisonMethods: RemoteMethods<RemoteComparison<ComparisonKind>> = {
  ...readingMethods,
  addFile: true,
  removeFile: true,
  sources: true,
  compare: true,
  compareAside: true,
  takeCompared: true,
  dropCompared: true,
  lines: true,
  lineRows: true,
};
