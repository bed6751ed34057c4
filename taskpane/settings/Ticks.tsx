import { Checkbox, Field, makeStyles } from '@fluentui/react-components';
import { useForm, useProblem } from './formContext';
import { useTexts } from '../texts/useTexts';
import { useTextStyles } from '../look/useTextStyles';
import { Unfold } from '../look/Unfold';
import { usePane } from '../app/paneContext';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  ticks: { display: 'flex', flexDirection: 'column' },
});

/** Which fields a household in its own house must have filled in. */
export function ImportantFields() {
  const styles = useStyles();
  const text = useTextStyles();
  const texts = useTexts().settings;
  const { form, choices, change } = useForm();
  const chosen = new Set(form.importantFields);
  return (
    <>
      <p className={text.secondary}>{texts.importantHint}</p>
      <Field {...useProblem('importantFields')}>
        <Unfold title={texts.importantCount(chosen.size)}>
          <div className={styles.ticks} role="group" aria-label={texts.sections.important}>
            {choices.fields.map(({ field, label }) => (
              <Checkbox
                key={field}
                label={<span lang={DATA_LANGUAGE}>{label}</span>}
                checked={chosen.has(field)}
                onChange={() => {
                  const others = form.importantFields.filter((each) => each !== field);
                  change({ importantFields: chosen.has(field) ? others : [...others, field] });
                }}
              />
            ))}
          </div>
        </Unfold>
      </Field>
    </>
  );
}

/** Which sheets are checked; all of them unless one is taken out. */
export function SheetsToCheck() {
  const styles = useStyles();
  const texts = useTexts().settings;
  const { overview } = usePane().state;
  const { form, change } = useForm();
  const known = (overview?.sheets ?? [])
    .filter(({ role }) => role !== 'generated')
    .map(({ name }) => name);
  const names = [...new Set([...known, ...(form.onlySheets ?? [])])];
  const chosen = form.onlySheets ?? names;
  const problem = useProblem('onlySheets');
  if (names.length < 2) return null;
  const turn = (name: string, on: boolean): void => {
    const wanted = names.filter((each) => (each === name ? on : chosen.includes(each)));
    change({ onlySheets: wanted.length === names.length ? undefined : wanted });
  };
  return (
    <Field label={texts.sheets} {...problem}>
      <div className={styles.ticks} role="group" aria-label={texts.sheets}>
        {names.map((name) => (
          <Checkbox
            key={name}
            label={<span lang={DATA_LANGUAGE}>{name}</span>}
            checked={chosen.includes(name)}
            onChange={(_, { checked }) => {
              turn(name, checked === true);
            }}
          />
        ))}
      </div>
    </Field>
  );
}
