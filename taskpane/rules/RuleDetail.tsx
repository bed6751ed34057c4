import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { RulePage } from '../engine/paneEngine';
import { Clause } from '../look/Clause';
import { Section } from '../look/Section';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const badgeColours = { error: 'danger', warning: 'warning', hint: 'informative' } as const;

/** What one rule demands, what it says when it finds something, and the words it rests on. */
export function RuleDetail({ rule }: { readonly rule: RulePage }): ReactNode {
  const { actions } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  const words = shell.rules;
  return (
    <div className={text.page}>
      <div>
        <h3 className={styles.title} lang={DATA_LANGUAGE}>
          {rule.number} {rule.title}
        </h3>
        <div className={text.row}>
          <Badge appearance="tint" color={badgeColours[rule.severity]}>
            {words.severities[rule.severity]}
          </Badge>
          <span className={text.secondary}>{words[rule.duty]}</span>
          <span className={text.secondary}>{rule.id}</span>
        </div>
      </div>
      <Section title={words.message}>
        <p className={text.paragraph} lang={DATA_LANGUAGE}>
          {rule.message}
        </p>
      </Section>
      <Section title={words.clause}>
        <Clause clause={rule.clause} />
      </Section>
      {rule.fields.length > 0 && (
        <Section title={words.fields}>
          <p className={text.paragraph} lang={DATA_LANGUAGE}>
            {rule.fields.join('、')}
          </p>
        </Section>
      )}
      {rule.findings > 0 && (
        <div className={text.row}>
          <Button
            onClick={() => {
              actions.setQuery({ groupBy: 'village', rule: rule.id });
              actions.openPage('findings');
            }}
          >
            {words.showFindings}
          </Button>
          <span className={text.secondary}>{words.findings(rule.findings)}</span>
        </div>
      )}
    </div>
  );
}
