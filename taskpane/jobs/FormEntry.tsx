import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { JobChoices } from '../engine/jobTypes';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { NarrowSelect } from '../look/NarrowSelect';
import type { FieldWords } from '../texts/zh/jobs';
import { FilesEntry } from './FilesEntry';
import type { FormField } from './jobForms';

/** A field asks for the width of twenty letters otherwise: more than a narrow pane has. */
const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
  /** Its box stands below the fields', not the room around it. */
  tick: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Entry<Kind extends FormField['kind']> {
  readonly field: Extract<FormField, { kind: Kind }>;
  readonly words: FieldWords;
  readonly choices: JobChoices;
  /** Why nothing can be done while the field is as it is. */
  readonly problem: string | undefined;
  /** Takes what has changed; the other answers stand. */
  readonly onChange: (part: JobChoices) => void;
}

/** One field of a job's form, as its kind is answered. */
export function FormEntry({ field, ...rest }: Entry<FormField['kind']>): ReactNode {
  if (field.kind === 'tick') return <Tick field={field} {...rest} />;
  if (field.kind === 'choice') return <Choice field={field} {...rest} />;
  if (field.kind === 'line') return <Line field={field} {...rest} />;
  const { words, choices, problem, onChange } = rest;
  return (
    <FilesEntry
      words={words}
      several={field.several}
      files={choices.files ?? []}
      problem={problem}
      onFiles={(files) => {
        onChange({ files });
      }}
    />
  );
}

function Tick({ field, words, choices, onChange }: Entry<'tick'>): ReactNode {
  const styles = useStyles();
  return (
    <Checkbox
      className={styles.tick}
      label={words.label}
      checked={choices.answers?.[field.name] === true}
      onChange={(_, { checked }) => {
        onChange({ answers: { [field.name]: checked === true } });
      }}
    />
  );
}

function Choice({ field, words, choices, onChange }: Entry<'choice'>): ReactNode {
  return (
    <NarrowSelect
      label={words.label}
      value={textOf(choices, field.name)}
      onChoose={(value) => {
        onChange({ answers: { [field.name]: value } });
      }}
    >
      {field.options.map((option) => (
        <option key={option} value={option}>
          {words.options?.[option] ?? option}
        </option>
      ))}
    </NarrowSelect>
  );
}

function Line({ field, words, choices, problem, onChange }: Entry<'line'>): ReactNode {
  const styles = useStyles();
  const { label, hint } = words;
  return (
    <Field
      className={styles.field}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      <Input
        className={styles.input}
        lang={DATA_LANGUAGE}
        value={textOf(choices, field.name)}
        autoComplete="off"
        onChange={(_, { value }) => {
          onChange({ answers: { [field.name]: value } });
        }}
      />
    </Field>
  );
}

function textOf({ answers }: JobChoices, name: string): string {
  const answer = answers?.[name];
  return typeof answer === 'string' ? answer : '';
}
