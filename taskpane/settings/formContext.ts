import { createContext, useContext } from 'react';
import type { SettingsForm } from './settingsForm';
import type { ProblemPlace, Problems } from './settingsOf';
import type { SettingsChoices } from './useSettingsChoices';
import { useTexts } from '../texts/useTexts';

export interface FormAtHand {
  readonly form: SettingsForm;
  readonly choices: SettingsChoices;
  /** Empty until somebody tried to save. */
  readonly problems: Problems;
  readonly change: (patch: Partial<SettingsForm>) => void;
}

export const FormContext = createContext<FormAtHand | undefined>(undefined);

/** The form that a part of the page stands in. Throws outside of one: a fault of the program. */
export function useForm(): FormAtHand {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error('useForm outside of FormContext');
  return form;
}

/** What a field shows when something is wrong at a place; nothing when all is well. */
export function useProblem(place: ProblemPlace) {
  const problem = useForm().problems.get(place);
  const { problems } = useTexts().settings;
  if (problem === undefined) return {};
  return { validationState: 'error' as const, validationMessage: problems[problem] };
}
