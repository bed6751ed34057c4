import { makeStyles, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { Overview } from '../engine/paneEngine';
import { useTexts } from '../texts/useTexts';
import { AllClean, NotChecked, NothingMatches } from './EmptyFindings';
import { FilterBar } from './FilterBar';
import { activeNarrowings } from './filters';
import { FindingSheet } from './FindingSheet';
import { FindingTree } from './FindingTree';
import { useClosedGroups } from './useClosedGroups';
import { useFinding } from './useFinding';
import { type ArrivedList, useFindingList } from './useFindingList';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    minWidth: 0,
    overflow: 'hidden',
  },
  loading: { padding: '24px' },
});

/** The findings of the last check: narrowed, grouped, stepped through, and dealt with. */
export function FindingsView() {
  const { state } = usePane();
  return state.overview === undefined ? <NotChecked /> : <Findings overview={state.overview} />;
}

function Findings({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const texts = useTexts().findings;
  const { state } = usePane();
  const arrived = useFindingList();
  const isNarrowed = activeNarrowings(state.findings.query).length > 0;
  if (arrived?.list.total === 0 && !isNarrowed) return <AllClean overview={overview} />;
  return (
    <div className={styles.view}>
      <FilterBar list={arrived?.list} />
      {arrived === undefined && (
        <Spinner className={styles.loading} size="small" label={texts.loading} />
      )}
      {arrived?.list.total === 0 && <NothingMatches />}
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
