import { Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { Overview } from '../engine/paneEngine';
import { useShort } from '../look/useShort';
import { useTexts } from '../texts/useTexts';
import { AllClean, NothingMatches } from './EmptyFindings';
import { FilterBar } from './FilterBar';
import { activeNarrowings } from './filters';
import { FindingSheet } from './FindingSheet';
import { FindingTree } from './FindingTree';
import { NoListFound } from '../look/NoListFound';
import { NotCheckedYet } from '../look/NotCheckedYet';
import { ListAndDetail } from '../list/ListAndDetail';
import { useListPage } from '../list/useListPage';
import { useClosedGroups } from '../list/useClosedGroups';
import { useFinding } from './useFinding';
import { type ArrivedFindings, useFindingList } from './useFindingList';

/** The findings of the last check: narrowed, grouped, stepped through, and dealt with. */
export function FindingsView() {
  const page = useListPage();
  const texts = useTexts().findings;
  const { overview } = usePane().state;
  if (overview?.listFound === true) return <Findings overview={overview} />;
  return (
    <div className={page.alone}>
      {overview === undefined ? (
        <NotCheckedYet texts={texts} />
      ) : (
        <NoListFound overview={overview} />
      )}
    </div>
  );
}

function Findings({ overview }: { readonly overview: Overview }) {
  const page = useListPage();
  const texts = useTexts().findings;
  const arrived = useFindingList();
  // By the query that the list answers: the one at hand may have been widened since.
  if (arrived?.list.total === 0 && activeNarrowings(arrived.query).length === 0) {
    return (
      <div className={page.alone}>
        <AllClean overview={overview} />
      </div>
    );
  }
  return (
    <div className={page.view}>
      <FilterBar list={arrived?.list} />
      {arrived === undefined && (
        <Spinner className={page.loading} size="small" label={texts.loading} />
      )}
      {arrived?.list.total === 0 && (
        <div className={page.alone}>
          <NothingMatches />
        </div>
      )}
      {arrived !== undefined && arrived.list.total > 0 && <ListAndFinding arrived={arrived} />}
    </div>
  );
}

function ListAndFinding({ arrived }: { readonly arrived: ArrivedFindings }) {
  const { position } = usePane().state.findings;
  const closed = useClosedGroups(arrived.query.groupBy);
  const found = useFinding(arrived, position);
  const { shown, open, close } = useShown(position);
  const isShown = shown && found !== undefined && position !== undefined;
  return (
    <ListAndDetail
      list={
        <FindingTree
          key={JSON.stringify(arrived.query)}
          closed={closed}
          arrived={arrived}
          onOpen={open}
        />
      }
      detail={
        isShown
          ? (toList) => (
              <FindingSheet
                found={found}
                position={position}
                total={arrived.list.total}
                onClose={() => {
                  close();
                  toList();
                }}
              />
            )
          : undefined
      }
    />
  );
}

/** Whether the finding at hand is shown. Where it would cover the list, moving through the list does not open it. */
function useShown(position: number | undefined) {
  const short = useShort();
  const [shown, setShown] = useState(!short);
  const wasShort = useRef(short);
  useEffect(() => {
    wasShort.current = short;
  }, [short]);
  useEffect(() => {
    if (!wasShort.current) setShown(true);
  }, [position]);
  const open = useCallback(() => {
    setShown(true);
  }, []);
  const close = useCallback(() => {
    setShown(false);
  }, []);
  return { shown, open, close };
}
