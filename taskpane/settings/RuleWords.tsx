import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { severityLabels } from '../../src/domain/finding';
import type { RuleSummary } from '../engine/paneEngine';
import { Unfold } from '../look/Unfold';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { plainText } from './formText';
import { useForm } from './formContext';
import { type RuleChoice, ruleChoices, rulesFound, withRule } from './ruleChoices';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '320px', overflowY: 'scroll' },
  rule: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '8px',
    alignItems: 'center',
    padding: '4px 4px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
  },
  title: { overflowWrap: 'anywhere' },
});

/** How grave each rule is, or whether it is put at all. */
export function RuleWords() {
  const styles = useStyles();
  const text = useTextStyles();
  const texts = useTexts().settings;
  const { form, choices } = useForm();
  const [typed, setTyped] = useState('');
  const found = rulesFound(choices.rules, typed);
  const changed = Object.keys(form.rules).length;
  return (
    <Unfold title={texts.rulesCount(choices.rules.length, changed)}>
      <Input
        size="small"
        type="search"
        aria-label={texts.searchRules}
        placeholder={texts.searchRules}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
        }}
      />
      {found.length === 0 ? (
        <p className={text.secondary}>{plainText(typed) === '' ? '' : texts.noRule}</p>
      ) : (
        <ul className={styles.list}>
          {found.map((rule) => (
            <RuleLine key={rule.id} rule={rule} />
          ))}
        </ul>
      )}
    </Unfold>
  );
}

function RuleLine({ rule }: { readonly rule: RuleSummary }) {
  const styles = useStyles();
  const texts = useTexts().settings;
  const { form, change } = useForm();
  const chosen: RuleChoice = form.rules[rule.id] ?? 'default';
  const isChanged = chosen !== 'default';
  const builtIn = texts.ruleWords[severityLabels[rule.severity]];
  return (
    <li className={styles.rule}>
      <span className={styles.title}>{`${rule.number} ${rule.title}`}</span>
      <Select
        size="small"
        aria-label={texts.wordOfRule(rule.title)}
        value={chosen}
        onChange={(_, { value }) => {
          change({ rules: withRule(form.rules, rule.id, value) });
        }}
      >
        {ruleChoices.map((choice) => (
          <option key={choice} value={choice}>
            {choice === 'default' && !isChanged
              ? texts.ruleDefault(builtIn)
              : texts.ruleWords[choice]}
          </option>
        ))}
      </Select>
    </li>
  );
}
