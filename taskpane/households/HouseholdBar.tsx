import { makeStyles, Select } from '@fluentui/react-components';
import { usePane } from '../app/paneContext';
import type { HouseholdList } from '../engine/paneEngine';
import { SearchField } from '../list/SearchField';
import { useJudgementTitle } from '../look/useJudgementTitle';
import { useTexts } from '../texts/useTexts';
import { choiceOf, countOf, judgementsOf, visitJudgements } from './judgementChoice';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '4px 10px 8px' },
  search: { display: 'flex', flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  choice: {
    flexGrow: 1,
    flexBasis: '150px',
    minWidth: 0,
    '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
});

/** Search, and the judgements that are shown. */
export function HouseholdBar({ list }: { readonly list: HouseholdList | undefined }) {
  const styles = useStyles();
  const texts = useTexts().households;
  const title = useJudgementTitle();
  const { state, actions } = usePane();
  const { query } = state.households;
  const judgements = list?.judgements ?? [];
  return (
    <div className={styles.bar}>
      <div className={styles.search}>
        <SearchField
          label={texts.search}
          value={query.text ?? ''}
          onSearch={(text) => {
            if (text !== (query.text ?? '')) actions.setHouseholdQuery({ ...query, text });
          }}
        />
      </div>
      <Select
        className={styles.choice}
        size="small"
        aria-label={title}
        value={choiceOf(query)}
        onChange={(_, { value }) => {
          actions.setHouseholdQuery({ ...query, judgements: judgementsOf(value, judgements) });
        }}
      >
        <option value="">{texts.everybody(countOf(judgements))}</option>
        <option value={choiceOf({ judgements: visitJudgements })}>
          {texts.visits(countOf(judgements, visitJudgements))}
        </option>
        {judgements.map(({ id, label, count }) => (
          <option key={id} value={id} lang={DATA_LANGUAGE}>
            {texts.choice(label, count)}
          </option>
        ))}
      </Select>
    </div>
  );
}
