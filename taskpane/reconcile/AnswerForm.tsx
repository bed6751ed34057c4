import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { AskedOfLine, LineRow } from '../engine/reconcile/reconcileEngine';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '6px' } });

/** Asks whether two are one. Nothing is taken for granted: a person says so, with name and date. */
export function AnswerForm(props: {
  readonly line: LineRow;
  readonly about: AskedOfLine['about'];
}): ReactNode {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useTexts().reconcile;
  const { state, actions } = usePane();
  const [person, setPerson] = useState(state.town.person);
  const [tried, setTried] = useState(false);
  const isBusy = state.phase.kind === 'busy';
  const isMissing = tried && person.trim() === '';
  const answer = async (same: boolean): Promise<void> => {
    setTried(true);
    const name = person.trim();
    if (name === '') return;
    if (name !== state.town.person && !(await actions.changeTown({ person: name }))) return;
    await actions.reconcile.answer(props.line, same);
  };
  return (
    <div className={styles.form}>
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
        <Button size="small" disabledFocusable={isBusy} onClick={() => void answer(true)}>
          {words.isSame[props.about]}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void answer(false)}>
          {words.isNotSame[props.about]}
        </Button>
      </div>
      <p className={text.secondary}>{words.decideHint}</p>
    </div>
  );
}
