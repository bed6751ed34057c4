import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { Overview } from '../engine/paneEngine';
import { useTexts } from '../texts/useTexts';
import { AllClean, NothingMatches } from './EmptyFindings';
import { FilterBar } from './FilterBar';
import { activeNarrowings } from './filters';
import { FindingSheet } from './FindingSheet';
import { FindingTree } from './FindingTree';
import { NotCheckedYet } from './NotCheckedYet';
import { useClosedGroups } from './useClosedGroups';
import { useFinding } from './useFinding';
import { type ArrivedList, useFindingList } from './useFindingList';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    overflow: 'hidden',
  },
  loading: { padding: '24px' },
  alone: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    overflowY: 'auto',
  },
});

/** The findings of the last check: narrowed, grouped, stepped through, and dealt with. */
export function FindingsView() {
  const styles = useStyles();
  const texts = useTexts().findings;
  const { state } = usePane();
  return state.overview === undefined ? (
    <div className={styles.alone}>
      <NotCheckedYet texts={texts} />
    </div>
  ) : (
    <Findings overview={state.overview} />
  );
}

function Findings({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const texts = useTexts().findings;
  const { state } = usePane();
  const arrived = useFindingList();
  const isNarrowed = activeNarrowings(state.findings.query).length > 0;
  if (arrived?.list.total === 0 && !isNarrowed) {
    return (
      <div className={styles.alone}>
        <AllClean overview={overview} />
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <FilterBar list={arrived?.list} />
      {arrived === undefined && (
        <Spinner className={styles.loading} size="small" label={texts.loading} />
      )}
      {arrived?.list.total === 0 && (
        <div className={styles.alone}>
          <NothingMatches />
        </div>
      )}
      {arrived !== undefined && arrived.list.total > 0 && <ListAndFinding arrived={arrived} />}
    </div>
  );
}

function ListAndFinding({ arrived }: { readonly arrived: ArrivedList }) {
  const { state } = usePane();
  const { position } = state.findings;
  const [closed, setClosed] = useState(false);
  const groups = useClosedGroups(arrived.query.groupBy);
  const found = useFinding(arrived, position);
  useEffect(() => {
    setClosed(false);
  }, [position]);
  return (
    <>
      <FindingTree
        key={JSON.stringify(arrived.query)}
        groups={groups}
        arrived={arrived}
        onOpen={() => {
          setClosed(false);
        }}
      />
      {found !== undefined && position !== undefined && !closed && (
        <FindingSheet
          found={found}
          position={position}
          total={arrived.list.total}
          onClose={() => {
            setClosed(true);
          }}
        />
      )}
    </>
  );
}
