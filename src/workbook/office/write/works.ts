import { Breather } from '../../xlsx/read/breather';
import type { Context } from '../excelRun';
import { isTooLarge, stopIfAsked } from '../faults';
import { WRITING_BYTES } from '../payload';

/** Something to be done in one request, on its own or with others. */
export interface Work {
  /** Bytes it takes in the request, about. */
  readonly bytes: number;
  /** Rows it finishes, for progress. */
  readonly rows?: number;
  readonly send: (context: Context) => void;
  /** The same as two smaller works; absent for what cannot be halved. */
  readonly halves?: () => readonly Work[];
}

export interface Sending {
  readonly signal?: AbortSignal | undefined;
  readonly rowsDone?: (rows: number) => void;
}

/**
 * Does works in their order, as many in a request as fit, with calculation and screen updating suspended.
 * What Excel finds too large is sent again in halves. Throws Stopped between requests when asked to.
 */
export async function sendWorks(
  context: Context,
  works: Iterable<Work>,
  { signal, rowsDone }: Sending = {},
): Promise<void> {
  const breather = new Breather();
  let batch: Work[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    stopIfAsked(signal);
    await sendBatch(context, batch);
    rowsDone?.(batch.reduce((sum, work) => sum + (work.rows ?? 0), 0));
    batch = [];
    bytes = 0;
  };
  for (const work of works) {
    if (bytes + work.bytes > WRITING_BYTES) await flush();
    batch.push(work);
    bytes += work.bytes;
    await breather.pauseIfDue();
  }
  await flush();
}

async function sendBatch(context: Context, batch: readonly Work[]): Promise<void> {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  for (const work of batch) work.send(context);
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooLarge(error) ? halvesOf(batch) : [];
    if (halves.length < 2) throw error;
    for (const half of halves) await sendBatch(context, half);
  }
}

/** Two batches of a batch, or of the one work that it is. */
function halvesOf(batch: readonly Work[]): readonly (readonly Work[])[] {
  const [only] = batch;
  if (batch.length === 1) return only?.halves?.().map((half) => [half]) ?? [];
  const middle = Math.ceil(batch.length / 2);
  return [batch.slice(0, middle), batch.slice(middle)];
}
