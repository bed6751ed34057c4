import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { placeOf } from '../app/placeOf';
import { usePane } from '../app/paneContext';
import type { FindingRow, HouseholdCard } from '../engine/paneEngine';
import { Clause } from '../look/Clause';
import { Section } from '../look/Section';
import { SeverityMark } from '../look/SeverityMark';
import { useJudgementTitle } from '../look/useJudgementTitle';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** The household of the row that was selected when the button was pressed. */
export function HouseholdPage(): ReactNode {
  const { state, actions } = usePane();
  const { shell } = useTexts();
  const text = useTextStyles();
  const { household } = state;
  return (
    <div className={text.page}>
      {household === undefined ? (
        <p className={text.paragraph}>{shell.household.none}</p>
      ) : (
        <Card card={household} />
      )}
      <div className={text.row}>
        <Button onClick={() => void actions.checkHousehold()}>{shell.household.again}</Button>
      </div>
    </div>
  );
}

function Card({ card }: { readonly card: HouseholdCard }): ReactNode {
  const title = useJudgementTitle();
  const { shell } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  const words = shell.household;
  return (
    <>
      <div>
        <h3 className={styles.name} lang={DATA_LANGUAGE}>
          {card.household}
        </h3>
        <p className={text.secondary} lang={DATA_LANGUAGE}>
          {card.village}
        </p>
      </div>
      <Section title={title}>
        <p className={`${text.paragraph} ${text.strong}`} lang={DATA_LANGUAGE}>
          {card.judgementLabel}
        </p>
        <p className={text.paragraph} lang={DATA_LANGUAGE}>
          {card.reason}
        </p>
      </Section>
      <Sentences title={words.triggers} sentences={unsaid(card)} />
      <Sentences title={words.missing} sentences={card.missing} />
      {card.clause !== undefined && (
        <Section title={words.clause}>
          <Clause clause={card.clause} />
        </Section>
      )}
      <Section title={words.findings}>
        {card.findings.length === 0 && <p className={text.secondary}>{words.noFindings}</p>}
        <ul className={text.list}>
          {card.findings.map((finding) => (
            <FindingItem key={finding.index} finding={finding} />
          ))}
        </ul>
      </Section>
    </>
  );
}

/** Why a visit is due, where the reason of the judgement does not say it already. */
function unsaid({ reason, triggers }: HouseholdCard): readonly string[] {
  return triggers.filter((trigger) => !reason.includes(trigger));
}

function Sentences({
  title,
  sentences,
}: {
  readonly title: string;
  readonly sentences: readonly string[];
}): ReactNode {
  const text = useTextStyles();
  if (sentences.length === 0) return undefined;
  return (
    <Section title={title}>
      <ul className={text.list}>
        {sentences.map((sentence) => (
          <li key={sentence} lang={DATA_LANGUAGE}>
            {sentence}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function FindingItem({ finding }: { readonly finding: FindingRow }): ReactNode {
  const { actions } = usePane();
  const text = useTextStyles();
  return (
    <li>
      <div className={text.row}>
        <SeverityMark severity={finding.severity} />
        <Link as="button" onClick={() => void actions.reveal(placeOf(finding))}>
          <span lang={DATA_LANGUAGE}>{finding.where === '' ? finding.sheet : finding.where}</span>
        </Link>
      </div>
      <p className={text.paragraph} lang={DATA_LANGUAGE}>
        {finding.message}
      </p>
    </li>
  );
}
