import { sentError } from '../engineErrors';
import type { LongWork } from '../jobTypes';
import {
  type EngineCall,
  type EnginePort,
  type EngineProgress,
  type EngineReply,
  isEngineCall,
  isEngineStop,
} from './protocol';

/**
 * Answers the calls of these methods that come in at a port, in the order in which they come. A long call hears of a
 * word to stop as soon as it lets messages in.
 */
export function serveEngine<Method extends string>(
  port: EnginePort,
  engine: Readonly<Record<NoInfer<Method>, unknown>>,
  methods: Readonly<Record<Method, true>>,
): void {
  const stops = new Map<number, AbortController>();
  let last: Promise<void> = Promise.resolve();
  port.addEventListener('message', ({ data }) => {
    if (isEngineStop(data)) stops.get(data.stop)?.abort();
    if (!isEngineCall(data, methods)) return;
    const call = data.isLong === true ? withWork(port, data, stops) : data;
    last = last.then(async () => {
      port.postMessage(await replyTo(engine, call));
      stops.delete(call.id);
    });
  });
}

/** The call with what its method is watched by. */
function withWork(
  port: EnginePort,
  call: EngineCall,
  stops: Map<number, AbortController>,
): EngineCall {
  const controller = new AbortController();
  stops.set(call.id, controller);
  const work: LongWork = {
    signal: controller.signal,
    progress: (done, all) => {
      port.postMessage({ id: call.id, done, all } satisfies EngineProgress);
    },
  };
  return { ...call, parameters: [...call.parameters, work] };
}

async function replyTo(
  engine: object,
  { id, method, parameters }: EngineCall,
): Promise<EngineReply> {
  try {
    const called = Reflect.get(engine, method) as (...parameters: unknown[]) => unknown;
    const value: unknown = await Reflect.apply(called, engine, parameters);
    return { id, value };
  } catch (thrown) {
    return { id, error: sentError(thrown) };
  }
}
