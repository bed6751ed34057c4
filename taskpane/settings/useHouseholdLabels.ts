import { useEffect, useState } from 'react';
import type { Exemption } from '../../src/domain/check';
import { usePane } from '../app/paneContext';

/** How the check at hand calls the households of exemptions, by the names these have; empty until it is known. */
export function useHouseholdLabels(exemptions: readonly Exemption[]): ReadonlyMap<string, string> {
  const { engine, state, actions } = usePane();
  const { generation } = state;
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const left = new AbortController();
    const names = exemptions.map(({ household }) => household);
    engine
      .householdLabels(names)
      .then((found) => {
        if (left.signal.aborted) return;
        setLabels(
          new Map(
            names
              .map((name, index) => [name, found[index] ?? ''] as const)
              .filter(([, label]) => label !== ''),
          ),
        );
      })
      .catch((error: unknown) => {
        if (!left.signal.aborted) actions.report(error);
      });
    return () => {
      left.abort();
    };
  }, [engine, actions, exemptions, generation]);
  return labels;
}
