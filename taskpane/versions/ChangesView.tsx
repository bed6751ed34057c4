import { type ReactNode, useMemo } from 'react';
import { usePane } from '../app/paneContext';
import type { ChangeQuery, ComparedList } from '../engine/versions/versionsEngine';
import { LinesList } from '../lines/LinesList';
import type { PlaceInLines } from '../lines/placeInLines';
import { sourceOf } from '../lines/sourceOf';
import { useListPage } from '../list/useListPage';
import { EmptyState } from '../look/EmptyState';
import { useTexts } from '../texts/useTexts';
import { ChangeBody } from './ChangeBody';
import { ChangeLine } from './ChangeLine';
import { changeOutcomes, changesOf } from './changeOutcomes';

/** One kind of change between two versions, row by row. */
export function ChangesView(): ReactNode {
  const page = useListPage();
  const { versions: words } = useTexts();
  const { lines, comparison } = usePane().state.versions;
  const list = lines === undefined ? undefined : comparison?.lists[lines.query.pair];
  if (lines !== undefined && list !== undefined) return <Changes place={lines} list={list} />;
  return (
    <div className={page.alone}>
      <EmptyState title={words.notYet} text={words.notYetHint} />
    </div>
  );
}

function Changes(props: {
  readonly place: PlaceInLines<ChangeQuery>;
  readonly list: ComparedList;
}): ReactNode {
  const { versions, state, actions } = usePane();
  const { versions: words } = useTexts();
  const source = useMemo(() => sourceOf(versions), [versions]);
  const { place, list } = props;
  return (
    <LinesList
      desk={{
        ...{ place, source, onPlace: actions.versions.placeLines },
        generation: state.versions.generation,
        sides: words.sides(list.older, list.newer),
        outcomes: changeOutcomes.map((id) => ({
          ...{ id, label: words.outcomes[id], count: list.counts[id] },
        })),
        listOf: (outcome) => changesOf(place.query.pair, outcome),
        ...{ topic: words.column, byTopic: undefined },
        lineOf: (row) => <ChangeLine row={row} />,
        bodyOf: (row) => <ChangeBody key={row.index} row={row} />,
        nameOf: ({ household }) => household,
        placeOf: ({ newer, older }) => newer?.place ?? older?.place,
      }}
    />
  );
}
