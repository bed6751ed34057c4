import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { useTexts } from '../texts/useTexts';
import { useTextStyles } from '../look/useTextStyles';

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: { flexGrow: 1, flexBasis: '120px' },
});

/** What is being done, how far it is, and a way to stop it. */
export function ProgressStrip(): ReactNode {
  const { state, actions } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  const { phase } = state;
  if (phase.kind === 'idle') return undefined;
  const { task, done, all, canStop } = phase;
  const words = shell.tasks[task];
  const isKnown = all !== undefined && all > 0;
  const howFar = task === 'planning' || task === 'filing' ? shell.filesDone : shell.rowsDone;
  return (
    <div className={styles.strip}>
      <div className={text.row}>
        <span className={styles.words}>
          {words}
          {done > 0 && <span className={text.secondary}> {howFar(done, all)}</span>}
        </span>
        {canStop && (
          <Button size="small" onClick={actions.stop}>
            {shell.stopWork}
          </Button>
        )}
      </div>
      {canStop && task === 'writing' && <p className={text.secondary}>{shell.write.stopHint}</p>}
      <ProgressBar aria-label={words} {...(isKnown ? { value: done, max: all } : {})} />
    </div>
  );
}
