import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { SavedFiles } from '../app/paneState';
import type { JobAnswers, JobChoices } from '../engine/jobTypes';
import { Section } from '../look/Section';
import { Sentences } from '../look/Sentences';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import type { FormWords } from '../texts/zh/jobs';
import { FormEntry } from './FormEntry';
import { fieldsOf, type FormField, type FormJob, formOf, lackingField } from './jobForms';

const useStyles = makeStyles({
  /** The choices stand close to the question, their circles below its first letter. */
  ways: {
    marginTop: `calc(-1 * ${tokens.spacingVerticalL})`,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

/** What a job wants to know before it does anything. What was last filled in stands there again. */
export function JobFormPage({ job }: { readonly job: FormJob }): ReactNode {
  const { state, actions } = usePane();
  const { forms, preview, save } = useTexts().jobForms;
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const form = useJobForm(job);
  const words: FormWords = forms[job];
  const { ways } = formOf(job);
  const fields = fieldsOf(job, form.way);
  const lacking = lackingField(fields, form.choices);
  const [tries, setTries] = useState(0);
  const page = useProblemInFocus(tries);
  const wordsOf = ({ name }: FormField) => words.fields[name] ?? { label: name };
  const isBusy = state.phase.kind === 'busy';
  const outcome = ways[form.way];
  return (
    <form
      ref={page}
      className={text.page}
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        setTries(lacking === undefined ? 0 : tries + 1);
        if (lacking !== undefined) return;
        if (outcome === 'files') void actions.saveJobFiles(job, form.choices);
        else void actions.runJob(job, form.choices);
      }}
    >
      <p id={id} className={text.paragraph}>
        {words.intro}
      </p>
      {Object.keys(ways).length > 1 && (
        <RadioGroup
          aria-labelledby={id}
          className={styles.ways}
          value={form.way}
          onChange={(_, { value }) => {
            setTries(0);
            form.change({ answers: { way: value } });
          }}
        >
          {Object.keys(ways).map((way) => (
            <Radio key={way} value={way} label={words.ways[way] ?? way} />
          ))}
        </RadioGroup>
      )}
      {fields.map((field) => (
        <FormEntry
          key={field.name}
          field={field}
          words={wordsOf(field)}
          choices={form.choices}
          problem={tries > 0 && field === lacking ? wordsOf(field).lacking : undefined}
          onChange={form.change}
        />
      ))}
      <div className={text.row}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {outcome === 'files' ? save : preview}
        </Button>
      </div>
      <SavedFilesOf saved={state.forms[job]?.saved} />
    </form>
  );
}

/** The receipt of what was saved, in the words of the pane, and what the job says of it. */
function SavedFilesOf({ saved }: { readonly saved: SavedFiles | undefined }): ReactNode {
  const texts = useTexts().jobForms;
  if (saved === undefined) return undefined;
  return (
    <Section title={texts.saved(saved)}>
      <Sentences sentences={saved.sentences} />
    </Section>
  );
}

/** Leads to what is lacking, each time that the form was sent off without it. */
function useProblemInFocus(tries: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tries === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem]')?.focus();
  }, [tries]);
  return form;
}

function useJobForm(job: FormJob): {
  readonly choices: JobChoices;
  readonly way: string;
  readonly change: (part: JobChoices) => void;
} {
  const { forms } = usePane().state;
  const [usual = ''] = Object.keys(formOf(job).ways);
  const [choices, setChoices] = useState<JobChoices>(forms[job]?.choices ?? {});
  const answers: JobAnswers = { way: usual, ...choices.answers };
  return {
    choices: { ...choices, answers },
    way: String(answers['way']),
    change: (part) => {
      setChoices({ ...choices, ...part, answers: { ...answers, ...part.answers } });
    },
  };
}
