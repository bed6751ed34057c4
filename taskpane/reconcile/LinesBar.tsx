import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Filter16Filled, Filter16Regular } from '@fluentui/react-icons/svg/filter';
import { type ReactNode, useId, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { LineList } from '../engine/lines/lineQuery';
import type { ComparedPair, LineQuery } from '../engine/reconcile/reconcileEngine';
import { SearchField } from '../list/SearchField';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { SHORT } from '../look/useShort';
import { useTexts } from '../texts/useTexts';
import { LineFilters } from './LineFilters';
import { isNarrowed, narrowedLines } from './lineFilters';
import { countOf, listOf, outcomes } from './outcomes';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '2px 10px 8px',
    [SHORT]: { padding: '2px 10px 4px' },
  },
  row: { display: 'flex', gap: '6px', alignItems: 'center', minWidth: 0 },
  pair: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    [SHORT]: { display: 'none' },
  },
  outcome: {
    flexGrow: 1,
    minWidth: 0,
    '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
  total: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  filters: { flexShrink: 0, minWidth: 'auto' },
});

/** Which pair and which kind, search and filters. */
export function LinesBar(props: {
  readonly query: LineQuery;
  readonly list: LineList | undefined;
}): ReactNode {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = useTexts().reconcile;
  const { query, list } = props;
  const [open, setOpen] = useState(false);
  const panel = useId();
  const pair = state.reconcile.comparison?.pairs[query.pair];
  return (
    <div className={styles.bar}>
      {pair !== undefined && (
        <>
          <div className={styles.pair} lang={DATA_LANGUAGE}>
            {words.sides(pair.leftName, pair.rightName)}
          </div>
          <div className={styles.row}>
            <OutcomeSelect pair={pair} query={query} />
            <span className={styles.total} role="status">
              {list === undefined ? '' : words.total(list.total, list.households)}
            </span>
          </div>
        </>
      )}
      <div className={styles.row}>
        <SearchField
          label={words.search}
          value={query.text ?? ''}
          onSearch={(text) => {
            if (text === (query.text ?? '')) return;
            const next = narrowedLines(query, 'text', text);
            actions.reconcile.placeLines({ query: next, position: undefined });
          }}
        />
        <Button
          className={styles.filters}
          size="small"
          icon={isNarrowed(query) ? <Filter16Filled /> : <Filter16Regular />}
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {words.filters}
        </Button>
      </div>
      {open && list !== undefined && <LineFilters id={panel} query={query} list={list} />}
    </div>
  );
}

function OutcomeSelect(props: {
  readonly pair: ComparedPair;
  readonly query: LineQuery;
}): ReactNode {
  const styles = useStyles();
  const { actions } = usePane();
  const words = useTexts().reconcile;
  const { pair, query } = props;
  return (
    <Select
      className={styles.outcome}
      size="small"
      aria-label={words.outcome}
      value={query.outcome}
      onChange={(_, { value }) => {
        const outcome = outcomes.find((each) => each === value);
        if (outcome !== undefined) actions.reconcile.placeLines(listAt(query.pair, outcome));
      }}
    >
      {outcomes.map((outcome) => (
        <option key={outcome} value={outcome}>
          {words.count(words.outcomes[outcome], countOf(pair, outcome))}
        </option>
      ))}
    </Select>
  );
}

function listAt(pair: number, outcome: LineQuery['outcome']) {
  return { query: listOf(pair, outcome), position: undefined };
}
