import { useCallback } from 'react';
import { usePane } from '../app/paneContext';
import { useAsked } from '../app/useAsked';
import type { FieldChoice, ProfileBase, RuleSummary } from '../engine/paneEngine';

export interface SettingsChoices {
  readonly base: ProfileBase;
  readonly fields: readonly FieldChoice[];
  readonly rules: readonly RuleSummary[];
}

/** The built-in values, fields and rules that settings are about; undefined until they arrive. */
export function useSettingsChoices(): SettingsChoices | undefined {
  const { engine, state } = usePane();
  const { profile } = state.town;
  const ask = useCallback(async (): Promise<SettingsChoices> => {
    const asked = [engine.profileBase(profile), engine.fields(), engine.rules()] as const;
    const [base, fields, rules] = await Promise.all(asked);
    return { base, fields, rules };
  }, [engine, profile]);
  return useAsked(ask);
}
