import { useCallback } from 'react';
import { usePane } from '../app/paneContext';
import { useAsked } from '../app/useAsked';
import type { FieldChoice, ProfileBase } from '../engine/paneEngine';

export interface MappingChoices {
  readonly fields: readonly FieldChoice[];
  readonly sources: ProfileBase['sources'];
}

const NONE: MappingChoices = { fields: [], sources: [] };

/** The fields a column can be and the systems a sheet can come from; empty until they arrive. */
export function useMappingChoices(): MappingChoices {
  const { engine, state } = usePane();
  const { profile } = state.town;
  const ask = useCallback(async (): Promise<MappingChoices> => {
    const [fields, base] = await Promise.all([engine.fields(), engine.profileBase(profile)]);
    return { fields, sources: base.sources };
  }, [engine, profile]);
  return useAsked(ask) ?? NONE;
}
