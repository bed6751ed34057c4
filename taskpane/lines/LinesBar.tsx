import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Filter16Filled, Filter16Regular } from '@fluentui/react-icons/svg/filter';
import { type ReactNode, useId, useState } from 'react';
import type { LineList } from '../engine/lines/lineQuery';
import { SearchField } from '../list/SearchField';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { SHORT } from '../look/useShort';
import { useTexts } from '../texts/useTexts';
import { LineFilters } from './LineFilters';
import { isNarrowed, narrowedLines } from './lineFilters';
import type { LinesDesk } from './linesDesk';

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

/** What is compared and which kind of result is listed, search and filters. */
export function LinesBar<Outcome extends string, Row>(props: {
  readonly desk: LinesDesk<Outcome, Row>;
  readonly list: LineList | undefined;
}): ReactNode {
  const styles = useStyles();
  const words = useTexts().reconcile;
  const { desk, list } = props;
  const { query } = desk.place;
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <div className={styles.bar}>
      <div className={styles.pair} lang={DATA_LANGUAGE}>
        {desk.sides}
      </div>
      <div className={styles.row}>
        <OutcomeSelect desk={desk} />
        <span className={styles.total} role="status">
          {list === undefined ? '' : words.total(list.total, list.households)}
        </span>
      </div>
      <div className={styles.row}>
        <SearchField
          label={words.search}
          value={query.text ?? ''}
          onSearch={(text) => {
            if (text === (query.text ?? '')) return;
            desk.onPlace({ query: narrowedLines(query, 'text', text), position: undefined });
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
      {open && list !== undefined && <LineFilters id={panel} desk={desk} list={list} />}
    </div>
  );
}

function OutcomeSelect<Outcome extends string, Row>({
  desk,
}: {
  readonly desk: LinesDesk<Outcome, Row>;
}): ReactNode {
  const styles = useStyles();
  const words = useTexts().reconcile;
  return (
    <Select
      className={styles.outcome}
      size="small"
      aria-label={words.outcome}
      value={desk.place.query.outcome}
      onChange={(_, { value }) => {
        const chosen = desk.outcomes.find(({ id }) => id === value);
        if (chosen !== undefined) {
          desk.onPlace({ query: desk.listOf(chosen.id), position: undefined });
        }
      }}
    >
      {desk.outcomes.map(({ id, label, count }) => (
        <option key={id} value={id}>
          {words.count(label, count)}
        </option>
      ))}
    </Select>
  );
}
