import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type SyntheticEvent, useState } from 'react';
import { usePane } from '../app/paneContext';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** Asks for reason and name, says what an exemption does, and gives it. */
export function ExemptForm(props: { readonly index: number; readonly onClose: () => void }) {
  const styles = useStyles();
  const texts = useTexts().findings;
  const { state, actions } = usePane();
  const [reason, setReason] = useState('');
  const [person, setPerson] = useState(state.town.person);
  const [tried, setTried] = useState(false);

  const exempt = async (): Promise<void> => {
    const name = person.trim();
    if (name !== state.town.person && !(await actions.changeTown({ person: name }))) return;
    if (await actions.exempt(props.index, reason.trim())) props.onClose();
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '' && person.trim() !== '') void exempt();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h4 className={styles.title}>{texts.exemptTitle}</h4>
      <p className={styles.hint}>{texts.exemptHint}</p>
      <Field
        label={texts.reason}
        required
        {...problem(tried && reason.trim() === '', texts.reasonMissing)}
      >
        <Textarea
          autoFocus
          value={reason}
          rows={2}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Field
        label={texts.person}
        required
        {...problem(tried && person.trim() === '', texts.personMissing)}
      >
        <Input
          value={person}
          autoComplete="name"
          onChange={(_, { value }) => {
            setPerson(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabled={state.phase.kind !== 'idle'}>
          {texts.confirmExempt}
        </Button>
        <Button onClick={props.onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

function problem(is: boolean, sentence: string) {
  return is ? { validationMessage: sentence, validationState: 'error' as const } : {};
}
