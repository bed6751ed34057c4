import { Button, Spinner } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { DetailSheet } from '../list/DetailSheet';
import { ListAndDetail } from '../list/ListAndDetail';
import { useClosedGroups } from '../list/useClosedGroups';
import { useListPage } from '../list/useListPage';
import { usePagedList } from '../list/usePagedList';
import { EmptyState } from '../look/EmptyState';
import { useTexts } from '../texts/useTexts';
import { isNarrowed, widened } from './lineFilters';
import { LinesBar } from './LinesBar';
import type { LinesDesk } from './linesDesk';
import { LineTree } from './LineTree';
import { type ArrivedLines, useLine } from './useLine';

/** One kind of result of a comparison, line by line. */
export function LinesList<Outcome extends string, Row>({
  desk,
}: {
  readonly desk: LinesDesk<Outcome, Row>;
}): ReactNode {
  const page = useListPage();
  const words = useTexts().reconcile;
  const arrived = usePagedList(desk.source, desk.generation, desk.place.query);
  return (
    <div className={page.view}>
      <LinesBar desk={desk} list={arrived?.list} />
      {arrived === undefined && (
        <Spinner className={page.loading} size="small" label={words.loading} />
      )}
      {arrived?.list.total === 0 && (
        <div className={page.alone}>
          <NothingThere desk={desk} query={arrived.query} />
        </div>
      )}
      {arrived !== undefined && arrived.list.total > 0 && (
        <ListAndLine key={JSON.stringify(arrived.query)} desk={desk} arrived={arrived} />
      )}
    </div>
  );
}

function ListAndLine<Outcome extends string, Row>(props: {
  readonly desk: LinesDesk<Outcome, Row>;
  readonly arrived: ArrivedLines<Outcome, Row>;
}): ReactNode {
  const { desk, arrived } = props;
  const words = useTexts().reconcile;
  const { list, query } = arrived;
  const closed = useClosedGroups(`${query.pair} ${query.groupBy}`);
  const position = positionWithin(desk.place.position, list.total);
  const line = useLine(arrived, position);
  const [shown, setShown] = useState(true);
  const isShown = shown && line !== undefined && position !== undefined;
  return (
    <ListAndDetail
      list={
        <LineTree
          desk={desk}
          arrived={arrived}
          closed={closed}
          position={position}
          onOpen={() => {
            setShown(true);
          }}
        />
      }
      detail={
        isShown
          ? (toList) => (
              <DetailSheet
                label={desk.nameOf(line) || words.list}
                words={{ ...words, close: words.closeLine }}
                position={position}
                total={list.total}
                onStep={(by) => {
                  desk.onPlace({ query, position: position + by });
                }}
                onClose={() => {
                  setShown(false);
                  toList();
                }}
              >
                {desk.bodyOf(line)}
              </DetailSheet>
            )
          : undefined
      }
    />
  );
}

/** After a decision the list is shorter: the next line takes the place of the one that was decided. */
function positionWithin(position: number | undefined, total: number): number | undefined {
  return position === undefined ? undefined : Math.min(position, total - 1);
}

function NothingThere<Outcome extends string, Row>(props: {
  readonly desk: LinesDesk<Outcome, Row>;
  readonly query: ArrivedLines<Outcome, Row>['query'];
}): ReactNode {
  const words = useTexts().reconcile;
  const { desk, query } = props;
  if (!isNarrowed(query)) return <EmptyState title={words.nothing} text={words.nothingHint} />;
  return (
    <EmptyState title={words.noMatch} text={words.noMatchHint}>
      <Button
        onClick={() => {
          desk.onPlace({ query: widened(query), position: undefined });
        }}
      >
        {words.clearFilters}
      </Button>
    </EmptyState>
  );
}
