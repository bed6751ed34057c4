import { EngineDefect, receivedError } from '../engineErrors';
import type { LongWork } from '../jobTypes';
import {
  type EngineCall,
  type EngineStop,
  isEngineProgress,
  isEngineReply,
  type RemoteEngine,
} from './protocol';

/** A worker as the pane sees it; tests have a message channel in its place. */
export interface EngineWorker {
  postMessage(message: unknown): void;
  addEventListener(
    type: 'message' | 'messageerror' | 'error',
    listener: (event: Event) => void,
  ): void;
  terminate(): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly progress: LongWork['progress'];
}

type Asked<Method> = Method extends (...parameters: infer Parameters) => unknown
  ? Parameters
  : never;

/** What a method answers once its promise is kept. */
type Answer<Method> = Method extends (...parameters: never) => infer Promised
  ? Awaited<Promised>
  : never;

const CRASHED = '检查程序意外停止，已重新启动，工作簿没有改动。请重新检查。';

/** Calls to one worker and their answers. A worker that fails fails every call that waits for it. */
export class EngineConnection<Engine = RemoteEngine> {
  private ended: Error | undefined;
  private lastId = 0;
  private readonly waiting = new Map<number, Waiting>();

  constructor(private readonly worker: EngineWorker) {
    worker.addEventListener('message', (event) => {
      this.receive((event as MessageEvent).data);
    });
    for (const type of ['error', 'messageerror'] as const) {
      worker.addEventListener(type, (event) => {
        event.preventDefault();
        this.end(new EngineDefect(crashText(event), CRASHED));
      });
    }
  }

  get hasEnded(): boolean {
    return this.ended !== undefined;
  }

  call<Method extends keyof Engine & string>(
    method: Method,
    ...parameters: Asked<Engine[Method]>
  ): Promise<Answer<Engine[Method]>> {
    return this.answerTo(method, parameters);
  }

  /** The same of a method that takes `LongWork`, which is watched here. Its last parameter is not given. */
  callLong<Method extends keyof Engine & string>(
    work: LongWork,
    method: Method,
    ...parameters: Asked<Engine[Method]>
  ): Promise<Answer<Engine[Method]>> {
    const id = this.lastId + 1;
    const stop = (): void => {
      if (this.waiting.has(id)) this.worker.postMessage({ stop: id } satisfies EngineStop);
    };
    work.signal?.addEventListener('abort', stop, { once: true });
    const answer = this.answerTo<Answer<Engine[Method]>>(method, parameters, work);
    return answer.finally(() => {
      work.signal?.removeEventListener('abort', stop);
    });
  }

  /** Ends the worker at once; what it was doing is lost, and whoever waits for it gets the error. */
  end(error: Error): void {
    if (this.ended !== undefined) return;
    this.ended = error;
    this.worker.terminate();
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }

  private answerTo<Value>(
    method: string,
    parameters: readonly unknown[],
    work?: LongWork,
  ): Promise<Value> {
    return new Promise((resolve, reject) => {
      if (this.ended !== undefined) {
        reject(this.ended);
        return;
      }
      const id = ++this.lastId;
      this.waiting.set(id, {
        ...{ resolve: resolve as (value: unknown) => void, reject },
        progress: work?.progress,
      });
      const isLong = work !== undefined;
      this.worker.postMessage({ id, method, parameters, isLong } satisfies EngineCall);
    });
  }

  private receive(data: unknown): void {
    if (isEngineProgress(data)) this.waiting.get(data.id)?.progress?.(data.done, data.all);
    if (!isEngineReply(data)) return;
    const waiting = this.waiting.get(data.id);
    this.waiting.delete(data.id);
    if ('error' in data) waiting?.reject(receivedError(data.error));
    else waiting?.resolve(data.value);
  }
}

function crashText(event: Event): string {
  return 'message' in event && typeof event.message === 'string' ? event.message : event.type;
}
