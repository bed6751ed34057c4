import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingDetail } from '../engine/paneEngine';
import { Clause } from '../look/Clause';
import { useTexts } from '../texts/useTexts';
import { ExemptForm } from './ExemptForm';
import { FindingActions } from './FindingActions';
import { SeverityMark } from '../look/SeverityMark';
import { useDetailStyles } from '../list/useDetailStyles';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  title: { display: 'flex', gap: '8px', alignItems: 'center', margin: 0, fontSize: 'inherit' },
  rule: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
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
  const detail = useDetailStyles();
  const texts = useTexts().findings;
  const [exempting, setExempting] = useState(false);
  const where = [found.sheet, found.where, found.household].filter(Boolean).join(' · ');
  return (
    <div className={detail.body}>
      <h3 className={styles.title}>
        <SeverityMark severity={found.severity} />
        <span className={styles.rule} lang={DATA_LANGUAGE}>
          {found.title}
        </span>
      </h3>
      <p className={detail.muted} lang={DATA_LANGUAGE}>
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
      <p className={detail.muted}>
        {texts.ruleNumber(found.number)} ·{' '}
        {found.duty === 'must' ? texts.mustFix : texts.mustVerify}
      </p>
    </div>
  );
}
