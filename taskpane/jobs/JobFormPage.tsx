import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { JobAnswers } from '../engine/paneEngine';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import type { FieldWords } from '../texts/zh/jobs';
import { FormEntry } from './FormEntry';
import { type FormField, type FormJob, jobForms } from './jobForms';

/** What a job wants to know before its sheets can be previewed. What was filled in last time stands there again. */
export function JobFormPage({ job }: { readonly job: FormJob }): ReactNode {
  const { state, actions } = usePane();
  const { forms, preview } = useTexts().jobForms;
  const text = useTextStyles();
  const { writing, phase } = state;
  const before = writing?.job === job ? writing.choices?.answers : undefined;
  const [answers, setAnswers] = useState<JobAnswers>(before ?? {});
  const fields: readonly FormField[] = jobForms[job];
  const words: Readonly<Record<string, FieldWords>> = forms[job].fields;
  return (
    <form
      className={text.page}
      onSubmit={(event) => {
        event.preventDefault();
        if (phase.kind !== 'busy') void actions.runJob(job, { answers });
      }}
    >
      <p className={text.paragraph}>{forms[job].intro}</p>
      {fields.map((field) => (
        <FormEntry
          key={field.name}
          field={field}
          words={words[field.name] ?? { label: field.name }}
          answer={answers[field.name]}
          onAnswer={(answer) => {
            setAnswers({ ...answers, [field.name]: answer });
          }}
        />
      ))}
      <div className={text.row}>
        <Button type="submit" appearance="primary" disabledFocusable={phase.kind === 'busy'}>
          {preview}
        </Button>
      </div>
    </form>
  );
}
