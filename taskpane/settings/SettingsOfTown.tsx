import { type SyntheticEvent, useMemo, useRef, useState } from 'react';
import { usePane } from '../app/paneContext';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { FormContext } from './formContext';
import { SaveBar } from './SaveBar';
import { SettingsSections } from './SettingsSections';
import { formOf } from './settingsForm';
import { type Problems, settingsOf } from './settingsOf';
import type { SettingsChoices } from './useSettingsChoices';

const NO_PROBLEMS: Problems = new Map();

/** The form, and saving it: whole or not at all. */
export function SettingsOfTown({ choices }: { readonly choices: SettingsChoices }) {
  const text = useTextStyles();
  const { settings: texts, shell } = useTexts();
  const { engine, state, actions } = usePane();
  const { town } = state;
  const original = useMemo(() => formOf(town, choices.base, choices.fields), [town, choices]);
  const [form, setForm] = useState(original);
  const [tried, setTried] = useState(false);
  const page = useRef<HTMLFormElement>(null);
  const settings = settingsOf(form, town, choices.base);
  const problems = settings.kind === 'problems' ? settings.problems : NO_PROBLEMS;

  const save = async (): Promise<void> => {
    if (settings.kind === 'problems') {
      page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    try {
      const { profile } = settings.patch;
      if (profile !== undefined)
        await engine.readProfile(JSON.stringify(profile), shell.pages.settings);
      if (await actions.changeTown(settings.patch)) actions.say(texts.saved);
    } catch (error) {
      actions.report(error);
    }
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    // The fields are marked as wrong only after this: focus goes to the first of them then.
    setTimeout(() => void save(), 0);
  };
  const isChanged = JSON.stringify(form) !== JSON.stringify(original);
  return (
    <FormContext.Provider
      value={{
        form,
        choices,
        problems: tried ? problems : NO_PROBLEMS,
        change: (patch) => {
          setForm({ ...form, ...patch });
        },
      }}
    >
      <form ref={page} className={text.page} onSubmit={submit} noValidate>
        <p className={text.secondary}>{texts.intro}</p>
        <SettingsSections />
        {isChanged && (
          <SaveBar
            problems={tried ? problems.size : 0}
            onDiscard={() => {
              setForm(original);
              setTried(false);
            }}
          />
        )}
      </form>
    </FormContext.Provider>
  );
}
