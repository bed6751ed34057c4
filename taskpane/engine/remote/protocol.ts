import type { SentError } from '../engineErrors';
import type { JobChoices, LongWork, PlanningJob } from '../jobTypes';
import type { EngineRequest, Overview, PaneEngine, PlanPreview } from '../paneEngine';
import type { RemoteReading } from './workerReading';

/**
 * What the worker answers: the engine, with the parts of it that are long cut into pieces, so that copying no
 * message holds up the pane.
 */
export interface RemoteEngine
  extends Omit<PaneEngine, 'check' | 'recheck' | 'plan' | 'plannedShape'>, RemoteReading {
  check(request: EngineRequest): Promise<Overview>;
  /** Checks the tables at hand again, and puts the outcome beside the check at hand until it is taken or dropped. */
  recheckAside(request: EngineRequest): Promise<Overview>;
  takeRecheck(): Promise<void>;
  dropRecheck(): Promise<void>;
  /** Plans a job, and puts the plan beside the one last previewed until it is taken or dropped. */
  planAside(job: PlanningJob, choices?: JobChoices, work?: LongWork): Promise<PlanPreview>;
  takePlan(): Promise<void>;
  dropPlan(): Promise<void>;
}

/** Every method that an engine in a worker has; a name that is not here is not called. */
export type RemoteMethods<Engine> = Readonly<Record<keyof Engine, true>>;

/** Those that every engine has. */
export const readingMethods: RemoteMethods<RemoteReading> = {
  begin: true,
  rows: true,
  plannedFrame: true,
  plannedChanges: true,
  plannedRows: true,
};

export const paneMethods: RemoteMethods<RemoteEngine> = {
  ...readingMethods,
  check: true,
  recheckAside: true,
  takeRecheck: true,
  dropRecheck: true,
  findings: true,
  findingRows: true,
  finding: true,
  alike: true,
  findingAt: true,
  households: true,
  householdRows: true,
  householdAt: true,
  householdLabels: true,
  exemptionFor: true,
  planFix: true,
  questions: true,
  answer: true,
  profileBase: true,
  readProfile: true,
  planAside: true,
  takePlan: true,
  dropPlan: true,
  makeFiles: true,
  rules: true,
  rule: true,
  fields: true,
  generatedSheets: true,
};

export interface EngineCall {
  readonly id: number;
  readonly method: string;
  readonly parameters: readonly unknown[];
  /** The method is told of the word to stop, and says how far it is: `LongWork` comes as its last parameter. */
  readonly isLong?: boolean;
}

/** Whoever made a call waits for it no longer. */
export interface EngineStop {
  readonly stop: number;
}

/** How far a long call is. */
export interface EngineProgress {
  readonly id: number;
  readonly done: number;
  readonly all: number | undefined;
}

export type EngineReply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: SentError };

/** One end of the channel between pane and worker. */
export interface EnginePort {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** Whether a message is a call of one of these methods; its parameters are the pane's own. */
export function isEngineCall(
  data: unknown,
  methods: Readonly<Record<string, true>>,
): data is EngineCall {
  if (typeof data !== 'object' || data === null) return false;
  const { id, method, parameters } = data as Partial<Record<keyof EngineCall, unknown>>;
  return (
    typeof id === 'number' &&
    typeof method === 'string' &&
    Object.hasOwn(methods, method) &&
    Array.isArray(parameters)
  );
}

export function isEngineStop(data: unknown): data is EngineStop {
  return (
    typeof data === 'object' && data !== null && 'stop' in data && typeof data.stop === 'number'
  );
}

/** Whether a message answers a call. */
export function isEngineReply(data: unknown): data is EngineReply {
  return isOfCall(data) && ('value' in data || 'error' in data);
}

export function isEngineProgress(data: unknown): data is EngineProgress {
  return isOfCall(data) && 'done' in data;
}

function isOfCall(data: unknown): data is { readonly id: number } {
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'number';
}
