import { type ReactNode, useMemo } from 'react';
import { usePane } from '../app/paneContext';
import type { ComparedPair } from '../engine/reconcile/reconcileEngine';
import { LinesList } from '../lines/LinesList';
import { sourceOf } from '../lines/sourceOf';
import { useListPage } from '../list/useListPage';
import { EmptyState } from '../look/EmptyState';
import { useTexts } from '../texts/useTexts';
import { Line } from './Line';
import { LineBody } from './LineBody';
import { countOf, isAboutReasons, listOf, outcomes } from './outcomes';
import type { LinesPlace } from './reconcileState';

/** One kind of result of one pair, household by household. */
export function LinesView(): ReactNode {
  const page = useListPage();
  const words = useTexts().reconcile;
  const { lines, comparison } = usePane().state.reconcile;
  const pair = lines === undefined ? undefined : comparison?.pairs[lines.query.pair];
  if (lines !== undefined && pair !== undefined) return <LinesOfPair place={lines} pair={pair} />;
  return (
    <div className={page.alone}>
      <EmptyState title={words.notCompared2} text={words.notComparedHint} />
    </div>
  );
}

function LinesOfPair(props: {
  readonly place: LinesPlace;
  readonly pair: ComparedPair;
}): ReactNode {
  const { reconcile, state, actions } = usePane();
  const words = useTexts().reconcile;
  const source = useMemo(() => sourceOf(reconcile), [reconcile]);
  const { place, pair } = props;
  const reasons = isAboutReasons(place.query);
  return (
    <LinesList
      desk={{
        ...{ place, source, onPlace: actions.reconcile.placeLines },
        generation: state.reconcile.generation,
        sides: words.sides(pair.leftName, pair.rightName),
        outcomes: outcomes.map((id) => ({
          ...{ id, label: words.outcomes[id], count: countOf(pair, id) },
        })),
        listOf: (outcome) => listOf(place.query.pair, outcome),
        topic: reasons ? words.why : words.topic,
        byTopic: reasons ? words.byWhy : words.byTopic,
        lineOf: (row) => <Line row={row} />,
        bodyOf: (row) => <LineBody key={row.index} line={row} />,
        nameOf: ({ household }) => household,
        placeOf: ({ cells }) => cells.find(({ place: cell }) => cell !== undefined)?.place,
      }}
    />
  );
}
