/** How the wait for Office ended. `outside`: office.js is there, but no Excel around it. */
export type OfficeArrival =
  | { readonly kind: 'ready' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'outside' };

/** After this long the clerk is told why nothing appears: a blocked office.js never answers at all. */
export const OFFICE_TIMEOUT_MILLISECONDS = 15_000;

/** Waits until Excel is there, or until it is clear that it will not come. Never rejects. */
export async function officeArrival(timeout: number): Promise<OfficeArrival> {
  if (!('Office' in globalThis)) return { kind: 'missing' };
  const answer = await Promise.race([Office.onReady(), after(timeout)]).catch(() => undefined);
  if (answer === undefined) return { kind: 'silent' };
  // The typing says that there is always a host; outside of Excel it is null.
  const host: unknown = answer.host;
  return host === Office.HostType.Excel ? { kind: 'ready' } : { kind: 'outside' };
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, milliseconds);
  });
}
