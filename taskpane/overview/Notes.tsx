import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { Overview } from '../engine/paneEngine';
import { Unfold } from '../look/Unfold';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  notes: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** What the clerk should know besides the numbers: open questions, rules that did not run, exemptions. */
export function Notes({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const { questions, rulesNotRun, exempted, lapsedExemptions, unusedExemptions } = overview;
  const isQuiet =
    questions +
      rulesNotRun.length +
      exempted +
      lapsedExemptions.length +
      unusedExemptions.length ===
    0;
  if (isQuiet) return undefined;
  return (
    <div className={styles.notes}>
      {questions > 0 && <QuestionsNote count={questions} />}
      {rulesNotRun.length > 0 && <RulesNotRun rules={rulesNotRun} />}
      <ExemptionsNote overview={overview} />
    </div>
  );
}

function QuestionsNote({ count }: { readonly count: number }): ReactNode {
  const { actions } = usePane();
  const { shell } = useTexts();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {shell.overview.questions(count)}{' '}
        <Link
          inline
          as="button"
          onClick={() => {
            actions.openPage('questions');
          }}
        >
          {shell.overview.answer}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}

function RulesNotRun({ rules }: { readonly rules: Overview['rulesNotRun'] }): ReactNode {
  const { shell } = useTexts();
  const text = useTextStyles();
  return (
    <Unfold title={shell.overview.rulesNotRun(rules.length)}>
      <ul className={text.list}>
        {rules.map(({ rule, title, sheet, reason }) => (
          <li key={`${rule} ${sheet ?? ''}`} lang={DATA_LANGUAGE}>
            <p className={text.paragraph}>{title}</p>
            <p className={text.secondary}>{reason}</p>
          </li>
        ))}
      </ul>
    </Unfold>
  );
}

function ExemptionsNote({ overview }: { readonly overview: Overview }): ReactNode {
  const { actions } = usePane();
  const { shell } = useTexts();
  const text = useTextStyles();
  const words = shell.overview;
  const { exempted, lapsedExemptions, unusedExemptions } = overview;
  const parts = [
    ...(exempted > 0 ? [words.exempted(exempted)] : []),
    ...(lapsedExemptions.length > 0 ? [words.lapsed(lapsedExemptions.length)] : []),
    ...(unusedExemptions.length > 0 ? [words.unused(unusedExemptions.length)] : []),
  ];
  if (parts.length === 0) return undefined;
  return (
    <p className={text.secondary}>
      {parts.join(shell.partSeparator)}{' '}
      <Link
        inline
        as="button"
        onClick={() => {
          actions.openPage('exemptions');
        }}
      >
        {words.exemptions}
      </Link>
    </p>
  );
}
