import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useTexts } from '../texts/useTexts';
import { useForm, useProblem } from './formContext';
import type { LineField } from './settingsForm';
import { DATA_LANGUAGE } from '../look/dataLanguage';

/** A field asks for the width of twenty letters otherwise: more than a narrow pane has. */
const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
});

/** One line of the form. The built-in value stands in grey where nothing is typed. */
export function LineOfForm(props: {
  readonly line: LineField;
  readonly builtIn?: string | undefined;
  readonly hint?: string;
  readonly disabled?: boolean;
}) {
  const styles = useStyles();
  const texts = useTexts().settings;
  const { form, change } = useForm();
  const { line, builtIn = '', hint, disabled = false } = props;
  return (
    <Field
      className={styles.field}
      label={texts.lines[line]}
      {...(hint === undefined ? {} : { hint })}
      {...useProblem(line)}
    >
      <Input
        className={styles.input}
        lang={DATA_LANGUAGE}
        value={form.lines[line]}
        placeholder={builtIn}
        disabled={disabled}
        autoComplete={line === 'person' ? 'name' : 'off'}
        onChange={(_, { value }) => {
          change({ lines: { ...form.lines, [line]: value } });
        }}
      />
    </Field>
  );
}
