import { Field, Input } from '@fluentui/react-components';
import { useTexts } from '../texts/useTexts';
import { useForm, useProblem } from './formContext';
import type { LineField } from './settingsForm';

/** One line of the form. The built-in value stands in grey where nothing is typed. */
export function LineOfForm(props: {
  readonly line: LineField;
  readonly builtIn?: string | undefined;
  readonly hint?: string;
  readonly disabled?: boolean;
}) {
  const texts = useTexts().settings;
  const { form, change } = useForm();
  const { line, builtIn = '', hint, disabled = false } = props;
  return (
    <Field
      label={texts.lines[line]}
      {...(hint === undefined ? {} : { hint })}
      {...useProblem(line)}
    >
      <Input
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
