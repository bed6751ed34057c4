import { Spinner } from '@fluentui/react-components';
import { usePane } from '../app/paneContext';
import { useTexts } from '../texts/useTexts';
import { SettingsOfTown } from './SettingsOfTown';
import { useSettingsChoices } from './useSettingsChoices';

/** What the town does in its own way. The form begins anew whenever what it changes has changed. */
export function SettingsView() {
  const texts = useTexts().settings;
  const { town } = usePane().state;
  const choices = useSettingsChoices();
  if (choices === undefined) return <Spinner size="small" label={texts.loading} />;
  const { profile, day, onlySheets, person } = town;
  const key = JSON.stringify([choices.base.id, profile, day, onlySheets, person]);
  return <SettingsOfTown key={key} choices={choices} />;
}
