import { useSyncExternalStore } from 'react';
import type { LookName } from './theme';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** Looks up how the host looks; undefined when it does not say. */
export type HostLook = () => 'light' | 'dark' | undefined;

/** Office tells of no theme change, so the pane looks again whenever it is shown or focused. */
function subscribe(listener: () => void): () => void {
  const queries = [DARK, FORCED].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  window.addEventListener('focus', listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
    window.removeEventListener('focus', listener);
    document.removeEventListener('visibilitychange', listener);
  };
}

/** Forced colours win over the host's theme, and the host's theme over the system's preference. */
export function useLook(hostLook: HostLook): LookName {
  return useSyncExternalStore(subscribe, () => {
    if (window.matchMedia(FORCED).matches) return 'contrast';
    return hostLook() ?? (window.matchMedia(DARK).matches ? 'dark' : 'light');
  });
}
