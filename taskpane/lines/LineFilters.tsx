import type { ReactNode } from 'react';
import type { LineList } from '../engine/lines/lineQuery';
import { Choice, FilterPanel, WideChoice } from '../list/FilterPanel';
import { NarrowSelect } from '../look/NarrowSelect';
import { useTexts } from '../texts/useTexts';
import { isNarrowed, narrowedLines, widened } from './lineFilters';
import type { LinesDesk } from './linesDesk';

/** One choice for each thing the list can be narrowed by, and how it is grouped. */
export function LineFilters<Outcome extends string, Row>(props: {
  readonly id: string;
  readonly desk: LinesDesk<Outcome, Row>;
  readonly list: LineList;
}): ReactNode {
  const words = useTexts().reconcile;
  const { id, desk, list } = props;
  const { query } = desk.place;
  const place = (next: typeof query): void => {
    desk.onPlace({ query: next, position: undefined });
  };
  const narrow = (by: 'village' | 'topic') => (value: string | undefined) => {
    place(narrowedLines(query, by, value));
  };
  return (
    <FilterPanel
      id={id}
      clear={words.clearFilters}
      isNarrowed={isNarrowed(query)}
      onClear={() => {
        place(widened(query));
      }}
    >
      <Choice
        label={words.village}
        any={words.anyVillage}
        chosen={query.village}
        choices={list.villages}
        onChoose={narrow('village')}
      />
      {desk.byTopic !== undefined && (
        <NarrowSelect
          label={words.groupBy}
          small
          value={query.groupBy}
          onChoose={(value) => {
            place({ ...query, groupBy: value === 'topic' ? 'topic' : 'village' });
          }}
        >
          <option value="village">{words.byVillage}</option>
          <option value="topic">{desk.byTopic}</option>
        </NarrowSelect>
      )}
      {list.topics.length > 0 && (
        <WideChoice>
          <Choice
            label={desk.topic}
            any={words.anyTopic}
            chosen={query.topic}
            choices={list.topics}
            onChoose={narrow('topic')}
          />
        </WideChoice>
      )}
    </FilterPanel>
  );
}
