import { Badge, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { type ReactNode, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { RuleSummary } from '../engine/paneEngine';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  rule: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr max-content',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  number: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  list: { rowGap: 0 },
  page: { rowGap: tokens.spacingVerticalM },
});

/** Rules whose number or title holds the words. */
function rulesWith(rules: readonly RuleSummary[], words: string): readonly RuleSummary[] {
  const wanted = words.trim().toLowerCase();
  return wanted === ''
    ? rules
    : rules.filter(({ number, title }) => `${number} ${title}`.toLowerCase().includes(wanted));
}

export function RuleList({ rules }: { readonly rules: readonly RuleSummary[] }): ReactNode {
  const { actions } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  const [words, setWords] = useState('');
  const found = rulesWith(rules, words);
  return (
    <div className={`${text.page} ${styles.page}`}>
      <Input
        contentBefore={<Search16Regular />}
        placeholder={shell.rules.search}
        aria-label={shell.rules.search}
        value={words}
        onChange={(_, { value }) => {
          setWords(value);
        }}
      />
      <p className={text.secondary} aria-live="polite">
        {found.length === 0 ? shell.rules.none : shell.rules.count(found.length)}
      </p>
      <ul className={`${text.list} ${styles.list}`}>
        {found.map(({ id, number, title, findings }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.rule}
              onClick={() => {
                actions.openPage({ id: 'rules', rule: id });
              }}
            >
              <span className={styles.number}>{number}</span>
              <span lang={DATA_LANGUAGE}>{title}</span>
              {findings > 0 && (
                <Badge appearance="tint" color="warning">
                  {findings.toLocaleString()}
                </Badge>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
