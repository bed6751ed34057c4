import { sentError } from '../engineErrors';
import { type EngineCall, type EnginePort, type EngineReply, isEngineCall } from './protocol';

/** Answers the calls of these methods that come in at a port, in the order in which they come. */
export function serveEngine<Method extends string>(
  port: EnginePort,
  engine: Readonly<Record<NoInfer<Method>, unknown>>,
  methods: Readonly<Record<Method, true>>,
): void {
  let last: Promise<void> = Promise.resolve();
  port.addEventListener('message', ({ data }) => {
    if (!isEngineCall(data, methods)) return;
    last = last.then(async () => {
      port.postMessage(await replyTo(engine, data));
    });
  });
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
