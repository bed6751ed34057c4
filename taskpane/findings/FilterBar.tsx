import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Dismiss12Regular } from '@fluentui/react-icons/svg/dismiss';
import { Filter16Filled, Filter16Regular } from '@fluentui/react-icons/svg/filter';
import { useId, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { FindingList } from '../engine/paneEngine';
import { SHORT, useShort } from '../look/useShort';
import { useTexts } from '../texts/useTexts';
import { FilterFields } from './FilterFields';
import { activeNarrowings, groupings, type Narrowing, narrowed } from './filters';
import { SearchField } from '../list/SearchField';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 10px',
    [SHORT]: { padding: '4px 10px' },
  },
  row: { display: 'flex', gap: '6px', alignItems: 'center' },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '4px', flexGrow: 1, minWidth: 0 },
  chip: { minWidth: 0, maxWidth: '100%', fontWeight: tokens.fontWeightRegular },
  chipText: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  grouping: { flexShrink: 0 },
  filters: { flexShrink: 0, minWidth: 'auto' },
  total: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, flexGrow: 1 },
});

/** Search, filters, grouping, and what the list is narrowed to. */
export function FilterBar({ list }: { readonly list: FindingList | undefined }) {
  const styles = useStyles();
  const texts = useTexts().findings;
  const { state, actions } = usePane();
  const { query } = state.findings;
  const [open, setOpen] = useState(false);
  const panel = useId();
  const short = useShort();
  const chips = activeNarrowings(query).filter((by) => by !== 'text');
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <SearchField
          label={texts.search}
          value={query.text ?? ''}
          onSearch={(words) => {
            actions.setQuery(narrowed(query, 'text', words));
          }}
        />
        <Button
          className={styles.filters}
          size="small"
          icon={chips.length > 0 ? <Filter16Filled /> : <Filter16Regular />}
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {chips.length > 0 ? texts.filtersOn(chips.length) : texts.filters}
        </Button>
      </div>
      {open && list !== undefined && <FilterFields id={panel} list={list} />}
      {(!short || open) && <SecondLine list={list} />}
    </div>
  );
}

/** What the list is narrowed to, and how it is grouped. */
function SecondLine({ list }: { readonly list: FindingList | undefined }) {
  const styles = useStyles();
  const texts = useTexts().findings;
  const { state, actions } = usePane();
  const { query } = state.findings;
  const chips = activeNarrowings(query).filter((by) => by !== 'text');
  return (
    <div className={styles.row}>
      <div className={styles.chips}>
        {chips.length === 0 && (
          <span className={styles.total}>{list === undefined ? '' : texts.total(list.total)}</span>
        )}
        {chips.map((by) => (
          <Chip key={by} by={by} label={labelOf(by, query[by] ?? '', list, texts)} />
        ))}
      </div>
      <Select
        className={styles.grouping}
        size="small"
        aria-label={texts.groupBy}
        value={query.groupBy}
        onChange={(_, { value }) => {
          const groupBy = groupings.find((each) => each === value);
          if (groupBy !== undefined) actions.setQuery({ ...query, groupBy });
        }}
      >
        {groupings.map((by) => (
          <option key={by} value={by}>
            {texts.groupings[by]}
          </option>
        ))}
      </Select>
    </div>
  );
}

function Chip({ by, label }: { readonly by: Narrowing; readonly label: string }) {
  const styles = useStyles();
  const texts = useTexts().findings;
  const { state, actions } = usePane();
  return (
    <Button
      className={styles.chip}
      size="small"
      shape="circular"
      icon={<Dismiss12Regular />}
      iconPosition="after"
      aria-label={texts.narrowedTo(label)}
      title={texts.narrowedTo(label)}
      onClick={() => {
        actions.setQuery(narrowed(state.findings.query, by, undefined));
      }}
    >
      <span className={styles.chipText}>{label}</span>
    </Button>
  );
}

function labelOf(
  by: Narrowing,
  value: string,
  list: FindingList | undefined,
  texts: ReturnType<typeof useTexts>['findings'],
): string {
  if (by === 'severity') return texts.severities[value as keyof typeof texts.severities];
  if (by === 'village') return value === '' ? texts.noVillage : value;
  if (by === 'rule') return list?.rules.find(({ id }) => id === value)?.label ?? value;
  return value;
}
