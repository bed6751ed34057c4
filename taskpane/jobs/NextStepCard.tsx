import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { usePane } from '../app/paneContext';
import { sheetToName } from '../look/sheetToName';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import type { Texts } from '../texts/zh';
import { type NextStep, nextStep } from './nextStep';

const useStyles = makeStyles({
  card: {
    rowGap: tokens.spacingVerticalS,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  button: { alignSelf: 'flex-start' },
});

/** Where the campaign stands, and the one button that takes it on. */
export function NextStepCard(): ReactNode {
  const { state } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const step = nextStep(state);
  const words = shell.nextStep;
  const take = useStepTaken(step);
  return (
    <section className={mergeClasses(text.card, styles.card)} aria-labelledby={id}>
      <h3 id={id} className={text.cardTitle}>
        {words.title}
      </h3>
      <p className={text.paragraph}>{words.why[step.id](step.count)}</p>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={state.phase.kind === 'busy'}
        onClick={take}
      >
        {buttonOf(step, shell)}
      </Button>
    </section>
  );
}

function buttonOf({ id }: NextStep, { overview, jobs }: Texts['shell']): string {
  if (id === 'check' || id === 'checkAgain') return overview[id];
  if (id === 'columns') return overview.nameColumns;
  if (id === 'questions') return overview.answer;
  return jobs[id].title;
}

function useStepTaken({ id }: NextStep): () => void {
  const { state, actions } = usePane();
  return () => {
    if (id === 'check' || id === 'checkAgain') void actions.check();
    else if (id === 'questions') actions.openPage('questions');
    else if (id === 'columns') {
      const sheet = sheetToName(state.overview?.sheets ?? []);
      actions.openPage(sheet === undefined ? 'mapping' : { id: 'mapping', sheet });
    } else void actions.runJob(id);
  };
}
