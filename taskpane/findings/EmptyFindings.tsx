import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { Overview } from '../engine/paneEngine';
import { useTexts } from '../texts/useTexts';
import { widened } from './filters';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '16px 14px',
    overflowY: 'auto',
  },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  reasons: {
    margin: 0,
    paddingInlineStart: '18px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** A list with nothing in it says why, and what to do next. */
function Empty(props: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.empty} role="status">
      <h2 className={styles.title}>{props.title}</h2>
      <p className={styles.text}>{props.text}</p>
      {props.children}
    </div>
  );
}

export function NotChecked() {
  const texts = useTexts().findings;
  const { state, actions } = usePane();
  return (
    <Empty title={texts.notChecked} text={texts.notCheckedHint}>
      <Button
        appearance="primary"
        disabled={state.phase.kind !== 'idle'}
        onClick={() => void actions.check()}
      >
        {texts.check}
      </Button>
    </Empty>
  );
}

export function NothingMatches() {
  const texts = useTexts().findings;
  const { state, actions } = usePane();
  return (
    <Empty title={texts.noMatch} text={texts.noMatchHint}>
      <Button
        onClick={() => {
          actions.setQuery(widened(state.findings.query));
        }}
      >
        {texts.clearFilters}
      </Button>
    </Empty>
  );
}

/** No problem was found: said together with what was not looked at. */
export function AllClean({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const texts = useTexts().findings;
  const { rulesNotRun, households } = overview;
  return (
    <Empty title={texts.clean} text={texts.cleanHint(households)}>
      {rulesNotRun.length > 0 && (
        <>
          <p className={styles.text}>{texts.rulesNotRun(rulesNotRun.length)}</p>
          <ul className={styles.reasons}>
            {rulesNotRun.map(({ rule, title, sheet, reason }) => (
              <li key={`${rule} ${sheet ?? ''}`}>
                {[sheet, title, reason].filter(Boolean).join('：')}
              </li>
            ))}
          </ul>
        </>
      )}
    </Empty>
  );
}
