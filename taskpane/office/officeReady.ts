/** How the wait for Office ended. `outside`: office.js is there, but no Excel around it. */
export type OfficeArrival = 'ready' | 'missing' | 'silent' | 'outside';

/**
 * So long after the page was opened the clerk is told why nothing appears, in milliseconds: a blocked office.js never
 * answers at all. Two seconds before the 15 s that are promised, for drawing the explanation. `guard.js` keeps the
 * same time.
 */
const EXPLAIN_AFTER = 13_000;
/** A pane that begins at the very end gives an Office that is there this long to say so. */
const SHORTEST_PATIENCE = 300;

/** How long Office is to be waited for in silence by a pane that begins so long after the page was opened. */
export function patienceAt(passed: number): number {
  return Math.max(EXPLAIN_AFTER - passed, SHORTEST_PATIENCE);
}

/**
 * Waits until Excel is there, or until it is clear that it will not come. Never rejects.
 * @param patience milliseconds after which `explain` is called; an Excel that answers after that is still welcome.
 */
export async function officeArrival(patience: number, explain: () => void): Promise<OfficeArrival> {
  if (!('Office' in globalThis)) return 'missing';
  const timer = setTimeout(explain, patience);
  try {
    // The typing says that there is always a host; outside of Excel it is null.
    const { host }: { readonly host: unknown } = await Office.onReady();
    return host === Office.HostType.Excel ? 'ready' : 'outside';
  } catch {
    return 'silent';
  } finally {
    clearTimeout(timer);
  }
}
