import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingDetail } from '../engine/paneEngine';
import { Clause } from '../look/Clause';
import { useTexts } from '../texts/useTexts';
import { ExemptForm } from './ExemptForm';
import { FindingActions } from './FindingActions';
import { SeverityMark } from '../look/SeverityMark';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: '7px',
    padding: '8px 10px 10px',
    overflowY: 'auto',
    minHeight: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    userSelect: 'text',
  },
  title: { display: 'flex', gap: '8px', alignItems: 'center', margin: 0, fontSize: 'inherit' },
  rule: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: 'anywhere' },
  message: { margin: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase300 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: '4px 10px',
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  value: { whiteSpace: 'pre-wrap' },
  suggested: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre-wrap' },
});

/** One finding in full: what was found, what the notice says, what can be done. */
export function FindingBody({ found }: { readonly found: FindingDetail }) {
  const styles = useStyles();
  const texts = useTexts().findings;
  const [exempting, setExempting] = useState(false);
  const where = [found.sheet, found.where, found.household].filter(Boolean).join(' · ');
  return (
    <div className={styles.body}>
      <h3 className={styles.title}>
        <SeverityMark severity={found.severity} />
        <span className={styles.rule} lang={DATA_LANGUAGE}>
          {found.title}
        </span>
      </h3>
      <p className={styles.muted} lang={DATA_LANGUAGE}>
        {where}
      </p>
      <p className={styles.message} lang={DATA_LANGUAGE}>
        {found.message}
      </p>
      <dl className={styles.facts}>
        {found.column !== undefined && (
          <>
            <dt>{texts.valueFound}</dt>
            <dd className={styles.value}>{found.value === '' ? texts.blankCell : found.value}</dd>
          </>
        )}
        {found.suggestion !== undefined && (
          <>
            <dt>{texts.suggestion}</dt>
            <dd className={styles.suggested}>{found.suggestion}</dd>
          </>
        )}
      </dl>
      {exempting ? (
        <ExemptForm
          index={found.index}
          onClose={() => {
            setExempting(false);
          }}
        />
      ) : (
        <FindingActions
          found={found}
          onExempt={() => {
            setExempting(true);
          }}
        />
      )}
      <Clause clause={found.clause} />
      <p className={styles.muted}>
        {texts.ruleNumber(found.number)} ·{' '}
        {found.duty === 'must' ? texts.mustFix : texts.mustVerify}
      </p>
    </div>
  );
}
