import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Exemption } from '../../src/domain/check';
import { usePane } from '../app/paneContext';
import { EmptyState } from '../look/EmptyState';
import { maskCertificates } from '../engine/maskNumbers';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { exemptionState } from './exemptionState';
import { nameOfHousehold } from './nameOfHousehold';
import { useHouseholdLabels } from './useHouseholdLabels';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  state: { color: tokens.colorStatusWarningForeground1 },
  withdraw: { alignSelf: 'flex-start' },
});

/** What was exempted, by whom and why; and taking it back. */
export function ExemptionsView() {
  const text = useTextStyles();
  const texts = useTexts().settings.exemptions;
  const { exemptions } = usePane().state.town;
  const titles = useRuleTitles();
  const labels = useHouseholdLabels(exemptions);
  if (exemptions.length === 0) return <EmptyState title={texts.none} text={texts.noneHint} />;
  return (
    <div className={text.page}>
      <p className={text.paragraph}>{texts.intro}</p>
      <ul className={text.list}>
        {exemptions.map((exemption) => (
          <li key={JSON.stringify(exemption)} className={text.card}>
            <ExemptionCard
              exemption={exemption}
              household={labels.get(exemption.household) ?? nameOfHousehold(exemption.household)}
              title={titles.get(exemption.rule) ?? exemption.rule}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ExemptionCard(props: {
  readonly exemption: Exemption;
  readonly household: string;
  readonly title: string;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const texts = useTexts().settings.exemptions;
  const { state, actions } = usePane();
  const { exemption, household, title } = props;
  const now = exemptionState(exemption, state.overview);
  const withdraw = async (): Promise<void> => {
    if (await actions.withdrawExemption(exemption)) actions.say(texts.withdrawn);
  };
  return (
    <>
      <span className={text.strong} lang={DATA_LANGUAGE}>
        {title}
      </span>
      <span lang={DATA_LANGUAGE}>{household}</span>
      <p className={text.paragraph} lang={DATA_LANGUAGE}>
        {maskCertificates(exemption.reason)}
      </p>
      <span className={text.secondary}>{texts.by(exemption.person, exemption.date)}</span>
      {(now === 'lapsed' || now === 'unused') && (
        <span className={mergeClasses(text.secondary, styles.state)}>{texts[now]}</span>
      )}
      <Button
        className={styles.withdraw}
        size="small"
        aria-label={texts.withdrawOf(household)}
        disabled={state.phase.kind !== 'idle'}
        onClick={() => void withdraw()}
      >
        {texts.withdraw}
      </Button>
    </>
  );
}

/** Titles of the rules by id; empty until they arrive. */
function useRuleTitles(): ReadonlyMap<string, string> {
  const { engine, actions } = usePane();
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    engine
      .rules()
      .then((rules) => {
        setTitles(new Map(rules.map(({ id, title }) => [id, title])));
      })
      .catch((error: unknown) => {
        actions.report(error);
      });
  }, [engine, actions]);
  return titles;
}
