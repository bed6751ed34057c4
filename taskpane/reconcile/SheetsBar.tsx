import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane } from '../app/paneContext';
import { Section } from '../look/Section';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';

/** Makes the sheets of the comparison: preview first, as with everything that is written. */
export function SheetsBar(): ReactNode {
  const text = useTextStyles();
  const words = useTexts().reconcile;
  const { state, actions } = usePane();
  const [agreed, setAgreed] = useState(false);
  const [person, setPerson] = useState(state.town.person);
  const { choices } = state.reconcile.kept;
  const plan = async (): Promise<void> => {
    const name = person.trim();
    if (name !== state.town.person && !(await actions.changeTown({ person: name }))) return;
    await actions.reconcile.planSheets(agreed);
  };
  return (
    <Section title={words.sheetsTitle}>
      <p className={text.secondary}>{words.sheetsHint}</p>
      <Field label={words.comparedBy} hint={words.comparedByHint}>
        <Input
          value={person}
          autoComplete="name"
          onChange={(_, { value }) => {
            setPerson(value);
          }}
        />
      </Field>
      {choices.length > 0 && (
        <Checkbox
          label={words.agreed}
          checked={agreed}
          onChange={(_, { checked }) => {
            setAgreed(checked === true);
          }}
        />
      )}
      <div className={text.row}>
        <Button
          appearance="primary"
          disabledFocusable={state.phase.kind === 'busy'}
          onClick={() => void plan()}
        >
          {words.planSheets}
        </Button>
      </div>
    </Section>
  );
}
