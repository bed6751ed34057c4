import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { SavedFiles } from '../app/paneState';
import type { JobAnswers, JobChoices } from '../engine/jobTypes';
import { Section } from '../look/Section';
import { Sentences } from '../look/Sentences';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import type { FormWords } from '../texts/zh/jobs';
import { FormEntry } from './FormEntry';
import { type FormJob, formOf } from './jobForms';

/** What a job wants to know before it does anything. What was last filled in stands there again. */
export function JobFormPage({ job }: { readonly job: FormJob }): ReactNode {
  const { state, actions } = usePane();
  const { forms, preview, save } = useTexts().jobForms;
  const text = useTextStyles();
  const id = useId();
  const form = useJobForm(job);
  const words: FormWords = forms[job];
  const { ways, fields } = formOf(job);
  const isBusy = state.phase.kind === 'busy';
  const outcome = ways[form.way];
  return (
    <form
      className={text.page}
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
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
          value={form.way}
          onChange={(_, { value }) => {
            form.change({ answers: { way: value } });
          }}
        >
          {Object.keys(ways).map((way) => (
            <Radio key={way} value={way} label={words.ways[way] ?? way} />
          ))}
        </RadioGroup>
      )}
      {fields
        .filter(({ of }) => of === undefined || of.includes(form.way))
        .map((field) => (
          <FormEntry
            key={field.name}
            field={field}
            words={words.fields[field.name] ?? { label: field.name }}
            choices={form.choices}
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
