import { useSyncExternalStore } from 'react';

/**
 * Panes too low for a list with something below it: Excel at 1366 × 768 leaves 378 pixels. What is beside the
 * matter is then left out or folded away.
 */
export const SHORT = '@media (max-height: 480px)';

const QUERY = SHORT.replace('@media ', '');

/** Whether the pane is low now. */
export function useShort(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}
