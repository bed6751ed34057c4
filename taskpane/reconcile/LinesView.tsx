import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { usePane } from '../app/paneContext';
import { useClosedGroups } from '../list/useClosedGroups';
import { EmptyState } from '../look/EmptyState';
import { useShort } from '../look/useShort';
import { useTexts } from '../texts/useTexts';
import { LinesBar } from './LinesBar';
import { LineSheet } from './LineSheet';
import { LineTree } from './LineTree';
import { isNarrowed, widened } from './lineFilters';
import type { LinesPlace } from './reconcileState';
import { useLine } from './useLine';
import { type ArrivedLines, useLineList } from './useLineList';

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
  alone: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, overflowY: 'auto' },
});

/** One kind of result of one pair, household by household. */
export function LinesView(): ReactNode {
  const styles = useStyles();
  const words = useTexts().reconcile;
  const { lines, comparison } = usePane().state.reconcile;
  if (lines !== undefined && comparison?.pairs[lines.query.pair] !== undefined) {
    return <Lines place={lines} />;
  }
  return (
    <div className={styles.alone}>
      <EmptyState title={words.notCompared2} text={words.notComparedHint} />
    </div>
  );
}

function Lines({ place }: { readonly place: LinesPlace }): ReactNode {
  const styles = useStyles();
  const words = useTexts().reconcile;
  const arrived = useLineList(place.query);
  return (
    <div className={styles.view}>
      <LinesBar query={place.query} list={arrived?.list} />
      {arrived === undefined && <Spinner size="small" label={words.loading} />}
      {arrived?.list.total === 0 && (
        <div className={styles.alone}>
          <NothingThere query={arrived.query} />
        </div>
      )}
      {arrived !== undefined && arrived.list.total > 0 && (
        <ListAndLine key={JSON.stringify(arrived.query)} arrived={arrived} place={place} />
      )}
    </div>
  );
}

function ListAndLine(props: {
  readonly arrived: ArrivedLines;
  readonly place: LinesPlace;
}): ReactNode {
  const styles = useStyles();
  const { arrived, place } = props;
  const closed = useClosedGroups(`${arrived.query.pair} ${arrived.query.groupBy}`);
  const position = positionWithin(place.position, arrived.list.total);
  const line = useLine(arrived, position);
  const [shown, setShown] = useState(true);
  const list = useRef<HTMLDivElement>(null);
  const isShown = shown && line !== undefined && position !== undefined;
  const isCovered = useShort() && isShown;
  return (
    <>
      <div ref={list} className={mergeClasses(styles.list, isCovered && styles.covered)}>
        <LineTree
          arrived={arrived}
          closed={closed}
          position={position}
          onOpen={() => {
            setShown(true);
          }}
        />
      </div>
      {isShown && (
        <LineSheet
          line={line}
          query={arrived.query}
          position={position}
          total={arrived.list.total}
          onClose={() => {
            setShown(false);
            requestAnimationFrame(() => {
              list.current?.querySelector<HTMLElement>('[role=tree]')?.focus();
            });
          }}
        />
      )}
    </>
  );
}

/** After a decision the list is shorter: the next line takes the place of the one that was decided. */
function positionWithin(position: number | undefined, total: number): number | undefined {
  return position === undefined ? undefined : Math.min(position, total - 1);
}

function NothingThere({ query }: { readonly query: ArrivedLines['query'] }): ReactNode {
  const { actions } = usePane();
  const words = useTexts().reconcile;
  if (!isNarrowed(query)) return <EmptyState title={words.nothing} text={words.nothingHint} />;
  return (
    <EmptyState title={words.noMatch} text={words.noMatchHint}>
      <Button
        onClick={() => {
          actions.reconcile.placeLines({ query: widened(query), position: undefined });
        }}
      >
        {words.clearFilters}
      </Button>
    </EmptyState>
  );
}
