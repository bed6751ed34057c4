import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { useForm, useProblem } from './formContext';
import type { VillageRow } from './settingsForm';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) auto',
    gap: '6px',
    alignItems: 'start',
  },
  input: { minWidth: 0, width: '100%' },
  add: { alignSelf: 'flex-start' },
});

/** Villages and their other spellings, a line each. */
export function VillagesEditor() {
  const styles = useStyles();
  const text = useTextStyles();
  const texts = useTexts().settings;
  const { form, change } = useForm();
  const { villages } = form;
  return (
    <div className={styles.rows}>
      <p className={text.secondary}>{texts.villagesHint}</p>
      {villages.map((village, index) => (
        <VillageLine
          key={index}
          index={index}
          village={village}
          onChange={(changed) => {
            change({ villages: villages.map((each, at) => (at === index ? changed : each)) });
          }}
          onRemove={() => {
            change({ villages: villages.filter((_, at) => at !== index) });
          }}
        />
      ))}
      <Button
        className={styles.add}
        size="small"
        icon={<Add20Regular />}
        onClick={() => {
          change({ villages: [...villages, { name: '', aliases: '' }] });
        }}
      >
        {texts.addVillage}
      </Button>
    </div>
  );
}

function VillageLine(props: {
  readonly index: number;
  readonly village: VillageRow;
  readonly onChange: (village: VillageRow) => void;
  readonly onRemove: () => void;
}) {
  const styles = useStyles();
  const texts = useTexts().settings;
  const { index, village, onChange, onRemove } = props;
  const problem = useProblem(`village ${index}`);
  return (
    <Field {...problem}>
      {(field) => (
        <div className={styles.row}>
          <Input
            {...(field['aria-invalid'] === undefined ? {} : { 'aria-invalid': true })}
            aria-describedby={field['aria-describedby']}
            className={styles.input}
            size="small"
            aria-label={texts.villageName(index + 1)}
            placeholder={texts.villageNameShort}
            value={village.name}
            onChange={(_, { value }) => {
              onChange({ ...village, name: value });
            }}
          />
          <Input
            className={styles.input}
            size="small"
            aria-label={texts.villageAliases(index + 1)}
            placeholder={texts.villageAliasesShort}
            value={village.aliases}
            onChange={(_, { value }) => {
              onChange({ ...village, aliases: value });
            }}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label={texts.removeVillage(village.name)}
            title={texts.removeVillage(village.name)}
            onClick={onRemove}
          />
        </div>
      )}
    </Field>
  );
}
