import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../app/paneContext';
import type { Overview } from '../engine/paneEngine';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { EmptyState } from '../look/EmptyState';
import { widened } from './filters';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

export function NothingMatches() {
  const texts = useTexts().findings;
  const { state, actions } = usePane();
  return (
    <EmptyState title={texts.noMatch} text={texts.noMatchHint}>
      <Button
        onClick={() => {
          actions.setQuery(widened(state.findings.query));
        }}
      >
        {texts.clearFilters}
      </Button>
    </EmptyState>
  );
}

/** No problem was found: said together with what was not looked at. */
export function AllClean({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const text = useTextStyles();
  const texts = useTexts().findings;
  const { rulesNotRun, households } = overview;
  return (
    <EmptyState title={texts.clean} text={texts.cleanHint(households)}>
      {rulesNotRun.length > 0 && (
        <>
          <p className={text.paragraph}>{texts.rulesNotRun(rulesNotRun.length)}</p>
          <ul className={styles.reasons}>
            {rulesNotRun.map(({ rule, title, sheet, reason }) => (
              <li key={`${rule} ${sheet ?? ''}`} className={text.secondary} lang={DATA_LANGUAGE}>
                {[sheet, title, reason].filter(Boolean).join('：')}
              </li>
            ))}
          </ul>
        </>
      )}
    </EmptyState>
  );
}
