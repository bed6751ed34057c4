import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
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
import { useClosedGroups } from '../list/useClosedGroups';
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
    position: 'relative',
  },
  list: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  covered: { visibility: 'hidden' },
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
  const { overview } = usePane().state;
  if (overview?.listFound === true) return <Findings overview={overview} />;
  return (
    <div className={styles.alone}>
      {overview === undefined ? (
        <NotCheckedYet texts={texts} />
      ) : (
        <NoListFound overview={overview} />
      )}
    </div>
  );
}

function Findings({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const texts = useTexts().findings;
  const arrived = useFindingList();
  // By the query that the list answers: the one at hand may have been widened since.
  if (arrived?.list.total === 0 && activeNarrowings(arrived.query).length === 0) {
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
  const styles = useStyles();
  const { state } = usePane();
  const { position } = state.findings;
  const closed = useClosedGroups(arrived.query.groupBy);
  const found = useFinding(arrived, position);
  const { shown, open, close } = useShown(position);
  const list = useRef<HTMLDivElement>(null);
  const isShown = shown && found !== undefined && position !== undefined;
  const isCovered = useShort() && isShown;
  return (
    <>
      <div ref={list} className={mergeClasses(styles.list, isCovered && styles.covered)}>
        <FindingTree
          key={JSON.stringify(arrived.query)}
          closed={closed}
          arrived={arrived}
          onOpen={open}
        />
      </div>
      {isShown && (
        <FindingSheet
          found={found}
          position={position}
          total={arrived.list.total}
          onClose={() => {
            close();
            requestAnimationFrame(() => {
              list.current?.querySelector<HTMLElement>('[role=tree]')?.focus();
            });
          }}
        />
      )}
    </>
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
