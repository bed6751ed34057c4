import { useEffect, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { FieldChoice, ProfileBase } from '../engine/paneEngine';

export interface MappingChoices {
  readonly fields: readonly FieldChoice[];
  readonly sources: ProfileBase['sources'];
}

const NONE: MappingChoices = { fields: [], sources: [] };

/** The fields a column can be and the systems a sheet can come from; empty until they arrive. */
export function useMappingChoices(): MappingChoices {
  const { engine, state, actions } = usePane();
  const { profile } = state.town;
  const [choices, setChoices] = useState(NONE);
  useEffect(() => {
    const left = new AbortController();
    Promise.all([engine.fields(), engine.profileBase(profile)])
      .then(([fields, { sources }]) => {
        if (!left.signal.aborted) setChoices({ fields, sources });
      })
      .catch((error: unknown) => {
        if (!left.signal.aborted) actions.report(error);
      });
    return () => {
      left.abort();
    };
  }, [engine, actions, profile]);
  return choices;
}
