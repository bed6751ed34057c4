import { useEffect, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { FieldChoice, ProfileBase, RuleSummary } from '../engine/paneEngine';

export interface SettingsChoices {
  readonly base: ProfileBase;
  readonly fields: readonly FieldChoice[];
  readonly rules: readonly RuleSummary[];
}

/** The built-in values, fields and rules that settings are about; undefined until they arrive. */
export function useSettingsChoices(): SettingsChoices | undefined {
  const { engine, state, actions } = usePane();
  const { profile } = state.town;
  const [choices, setChoices] = useState<SettingsChoices>();
  useEffect(() => {
    const left = new AbortController();
    Promise.all([engine.profileBase(profile), engine.fields(), engine.rules()])
      .then(([base, fields, rules]) => {
        if (!left.signal.aborted) setChoices({ base, fields, rules });
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
