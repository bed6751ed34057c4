import { Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { NarrowSelect } from '../look/NarrowSelect';
import type { FieldWords } from '../texts/zh/jobs';
import type { FormField } from './jobForms';

/** A field asks for the width of twenty letters otherwise: more than a narrow pane has. */
const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
});

/** One field of a job's form, as its kind is answered. */
export function FormEntry(props: {
  readonly field: FormField;
  readonly words: FieldWords;
  readonly answer: string | boolean | undefined;
  readonly onAnswer: (answer: string | boolean) => void;
}): ReactNode {
  const styles = useStyles();
  const { field, words, answer, onAnswer } = props;
  const { label, hint, options = {} } = words;
  if (field.kind === 'tick') {
    return (
      <Checkbox
        label={label}
        checked={answer === true}
        onChange={(_, { checked }) => {
          onAnswer(checked === true);
        }}
      />
    );
  }
  const value = typeof answer === 'string' ? answer : '';
  if (field.kind === 'choice') {
    return (
      <NarrowSelect label={label} value={value} onChoose={onAnswer}>
        {field.options.map((option) => (
          <option key={option} value={option}>
            {options[option] ?? option}
          </option>
        ))}
      </NarrowSelect>
    );
  }
  return (
    <Field className={styles.field} label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        className={styles.input}
        lang={DATA_LANGUAGE}
        value={value}
        autoComplete="off"
        onChange={(_, data) => {
          onAnswer(data.value);
        }}
      />
    </Field>
  );
}
