import { usePane } from '../app/paneContext';
import type { FindingList } from '../engine/paneEngine';
import { Choice, FilterPanel, WideChoice } from '../list/FilterPanel';
import { useTexts } from '../texts/useTexts';
import { activeNarrowings, narrowed, widened } from './filters';

/** One choice for each thing the list can be narrowed by, with what each would leave. */
export function FilterFields({ id, list }: { readonly id: string; readonly list: FindingList }) {
  const texts = useTexts().findings;
  const { state, actions } = usePane();
  const { query } = state.findings;
  const severities = list.severities.map((each) => ({
    ...each,
    label: texts.severityNames[each.id],
  }));
  const villages = list.villages.map((each) => ({
    ...each,
    label: each.label === '' ? texts.noVillage : each.label,
  }));
  const narrow = (by: 'village' | 'severity' | 'rule') => (id: string | undefined) => {
    actions.setQuery(narrowed(query, by, id));
  };
  return (
    <FilterPanel
      id={id}
      clear={texts.clearFilters}
      isNarrowed={activeNarrowings(query).length > 0}
      onClear={() => {
        actions.setQuery(widened(query));
      }}
    >
      <Choice
        label={texts.village}
        any={texts.anyVillage}
        chosen={query.village}
        choices={villages}
        onChoose={narrow('village')}
      />
      <Choice
        label={texts.severity}
        any={texts.anySeverity}
        chosen={query.severity}
        choices={severities}
        isData={false}
        onChoose={narrow('severity')}
      />
      <WideChoice>
        <Choice
          label={texts.rule}
          any={texts.anyRule}
          chosen={query.rule}
          choices={list.rules}
          onChoose={narrow('rule')}
        />
      </WideChoice>
    </FilterPanel>
  );
}
