import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { Counted } from '../engine/paneEngine';
import type { LineList } from '../engine/lines/lineQuery';
import type { LineQuery } from '../engine/reconcile/reconcileEngine';
import { NarrowSelect } from '../look/NarrowSelect';
import { useTexts } from '../texts/useTexts';
import { isAboutReasons, isNarrowed, narrowedLines, widened } from './lineFilters';

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

/** One choice for each thing the list can be narrowed by, and how it is grouped. */
export function LineFilters(props: {
  readonly id: string;
  readonly query: LineQuery;
  readonly list: LineList;
}): ReactNode {
  const styles = useStyles();
  const { actions } = usePane();
  const words = useTexts().reconcile;
  const { id, query, list } = props;
  const place = (next: LineQuery): void => {
    actions.reconcile.placeLines({ query: next, position: undefined });
  };
  const reasons = isAboutReasons(query);
  return (
    <div id={id} className={styles.fields}>
      <Choice
        label={words.village}
        any={words.anyVillage}
        chosen={query.village}
        choices={list.villages}
        onChoose={(village) => {
          place(narrowedLines(query, 'village', village));
        }}
      />
      <NarrowSelect
        label={words.groupBy}
        small
        value={query.groupBy}
        onChoose={(value) => {
          place({ ...query, groupBy: value === 'topic' ? 'topic' : 'village' });
        }}
      >
        <option value="village">{words.byVillage}</option>
        <option value="topic">{reasons ? words.byWhy : words.byTopic}</option>
      </NarrowSelect>
      {list.topics.length > 0 && (
        <div className={styles.wide}>
          <Choice
            label={reasons ? words.why : words.topic}
            any={words.anyTopic}
            chosen={query.topic}
            choices={list.topics}
            onChoose={(topic) => {
              place(narrowedLines(query, 'topic', topic));
            }}
          />
        </div>
      )}
      {isNarrowed(query) && (
        <Button
          className={styles.wide}
          size="small"
          onClick={() => {
            place(widened(query));
          }}
        >
          {words.clearFilters}
        </Button>
      )}
    </div>
  );
}

function Choice(props: {
  readonly label: string;
  readonly any: string;
  readonly chosen: string | undefined;
  readonly choices: readonly Counted[];
  readonly onChoose: (id: string | undefined) => void;
}): ReactNode {
  const words = useTexts().reconcile;
  const { label, any, chosen, choices, onChoose } = props;
  const at = choices.findIndex(({ id }) => id === chosen);
  return (
    <NarrowSelect
      label={label}
      small
      value={String(at)}
      onChoose={(value) => {
        onChoose(choices[Number(value)]?.id);
      }}
    >
      <option value="-1">{any}</option>
      {choices.map(({ id, label: name, count }, index) => (
        <option key={id} value={String(index)}>
          {words.count(name, count)}
        </option>
      ))}
    </NarrowSelect>
  );
}
