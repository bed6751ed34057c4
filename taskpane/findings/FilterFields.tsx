import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../app/paneContext';
import type { Counted, FindingList } from '../engine/paneEngine';
import { useTexts } from '../texts/useTexts';
import { activeNarrowings, type Narrowing, narrowed, widened } from './filters';
import { NarrowSelect } from '../look/NarrowSelect';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '6px 8px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  wide: { gridColumn: '1 / -1' },
});

/** One choice for each thing the list can be narrowed by, with what each would leave. */
export function FilterFields({ id, list }: { readonly id: string; readonly list: FindingList }) {
  const styles = useStyles();
  const texts = useTexts().findings;
  const { state, actions } = usePane();
  const { query } = state.findings;
  const severities = list.severities.map((each) => ({
    ...each,
    label: texts.severityNames[each.id],
  }));
  const villages = list.villages.map((each) => ({
    ...each,
    label: each.label === '' ? texts.noVillage : each.label,
  }));
  return (
    <div id={id} className={styles.fields}>
      <Choice by="village" label={texts.village} any={texts.anyVillage} choices={villages} />
      <Choice by="severity" label={texts.severity} any={texts.anySeverity} choices={severities} />
      <div className={styles.wide}>
        <Choice by="rule" label={texts.rule} any={texts.anyRule} choices={list.rules} />
      </div>
      {activeNarrowings(query).length > 0 && (
        <Button
          className={styles.wide}
          size="small"
          onClick={() => {
            actions.setQuery(widened(query));
          }}
        >
          {texts.clearFilters}
        </Button>
      )}
    </div>
  );
}

function Choice(props: {
  readonly by: Extract<Narrowing, 'village' | 'rule' | 'severity'>;
  readonly label: string;
  readonly any: string;
  readonly choices: readonly Counted[];
}) {
  const { state, actions } = usePane();
  const { query } = state.findings;
  const at = props.choices.findIndex(({ id }) => id === query[props.by]);
  return (
    <NarrowSelect
      label={props.label}
      small
      value={String(at)}
      onChoose={(value) => {
        const chosen = props.choices[Number(value)];
        actions.setQuery(narrowed(query, props.by, chosen?.id));
      }}
    >
      <option value="-1">{props.any}</option>
      {props.choices.map(({ id, label, count }, index) => (
        <option
          key={id}
          value={String(index)}
          lang={props.by === 'severity' ? undefined : DATA_LANGUAGE}
        >{`${label}（${count}）`}</option>
      ))}
    </NarrowSelect>
  );
}
