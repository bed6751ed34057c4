import type { Doing } from './faults';

/** What an operation took: for the diagnostics, nothing is decided by it. */
export interface RoundTrips {
  readonly syncs: number;
  readonly milliseconds: number;
}

const latest = new Map<Doing, RoundTrips>();

/** What the last reading, writing, showing and restoring took; only those that happened. */
export function latestRoundTrips(): ReadonlyMap<Doing, RoundTrips> {
  return latest;
}

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs an operation and keeps what it took, also when it fails. `count` counts the syncs of a piece of its work. */
export async function counted<T>(
  doing: Doing,
  operation: (count: <R>(work: Work<R>) => Work<R>) => Promise<T>,
): Promise<T> {
  const begun = performance.now();
  let syncs = 0;
  const count = <R>(work: Work<R>): Work<R> => {
    return async (context) => {
      const sync = context.sync.bind(context);
      let isWorking = true;
      context.sync = <S>(passThrough?: S) => {
        if (isWorking) syncs += 1;
        return sync(passThrough);
      };
      try {
        return await work(context);
      } finally {
        // Excel.run itself ends with a sync that mostly has nothing to send.
        isWorking = false;
      }
    };
  };
  try {
    return await operation(count);
  } finally {
    latest.set(doing, { syncs, milliseconds: Math.round(performance.now() - begun) });
  }
}
