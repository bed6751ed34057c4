import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { LineRow } from '../engine/reconcile/reconcileEngine';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '6px' } });

/** Asks whether two households are one. Nothing is taken for granted: a person says so, with name and date. */
export function CandidateForm({ line }: { readonly line: LineRow }): ReactNode {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useTexts().reconcile;
  const { state, actions } = usePane();
  const [person, setPerson] = useState(state.town.person);
  const [tried, setTried] = useState(false);
  const isBusy = state.phase.kind === 'busy';
  const decide = async (same: boolean): Promise<void> => {
    setTried(true);
    const name = person.trim();
    if (name === '') return;
    if (name !== state.town.person && !(await actions.changeTown({ person: name }))) return;
    await actions.reconcile.decide(line, same);
  };
  const isMissing = tried && person.trim() === '';
  return (
    <div className={styles.form}>
      <p className={text.secondary}>{words.decideHint}</p>
      <Field
        label={words.person}
        size="small"
        required
        {...(isMissing
          ? { validationMessage: words.personMissing, validationState: 'error' as const }
          : {})}
      >
        <Input
          size="small"
          value={person}
          autoComplete="name"
          onChange={(_, { value }) => {
            setPerson(value);
          }}
        />
      </Field>
      <div className={text.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void decide(true)}
        >
          {words.isSame}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void decide(false)}>
          {words.isNotSame}
        </Button>
      </div>
    </div>
  );
}
