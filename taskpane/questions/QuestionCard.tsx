import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type SyntheticEvent, useId, useState } from 'react';
import { ownProfile } from '../app/ownProfile';
import { usePane } from '../app/paneContext';
import type { Question } from '../engine/paneEngine';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { QuestionPlaces } from './QuestionPlaces';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  kind: { color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase200 },
  question: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  choice: { overflowWrap: 'anywhere' },
});

/** One question: why it is asked, where the words stand, and what they may mean. */
export function QuestionCard({ question }: { readonly question: Question }) {
  const styles = useStyles();
  const text = useTextStyles();
  const texts = useTexts().questions;
  const { engine, state, actions } = usePane();
  const id = useId();
  const [choice, setChoice] = useState('');
  const [tried, setTried] = useState(false);
  const { town, phase } = state;

  const answer = async (): Promise<void> => {
    try {
      const profile = await engine.answer(ownProfile(town), question.id, choice);
      if (await actions.changeTown({ profile })) actions.say(texts.answered);
    } catch (error) {
      actions.report(error);
    }
  };
  const putAside = async (): Promise<void> => {
    const dismissed = [...town.dismissed, question.id];
    if (await actions.changeTown({ dismissed })) actions.say(texts.dismissed);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (choice !== '') void answer();
  };
  const missing = tried && choice === '';
  return (
    <form className={text.card} onSubmit={submit} noValidate aria-labelledby={id}>
      <span className={styles.kind}>{texts.kinds[question.kind]}</span>
      <h3 id={id} className={styles.question} lang={DATA_LANGUAGE}>
        {question.text}
      </h3>
      <p className={text.secondary} lang={DATA_LANGUAGE}>
        {question.why}
      </p>
      <QuestionPlaces question={question} />
      <Field
        label={texts.choose}
        {...(missing ? { validationMessage: texts.chooseFirst } : {})}
        {...(missing ? { validationState: 'error' as const } : {})}
      >
        <RadioGroup
          value={choice}
          onChange={(_, data) => {
            setChoice(data.value);
          }}
        >
          {question.choices.map(({ id: value, label }) => (
            <Radio
              key={value}
              value={value}
              label={
                <span className={styles.choice} lang={DATA_LANGUAGE}>
                  {label}
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <div className={text.row}>
        <Button appearance="primary" type="submit" disabled={phase.kind !== 'idle'}>
          {texts.confirm}
        </Button>
        <Button disabled={phase.kind !== 'idle'} onClick={() => void putAside()}>
          {texts.notNow}
        </Button>
      </div>
    </form>
  );
}
