import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { JobId } from '../../src/jobs';
import { usePane } from '../app/paneContext';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    '& + &': {
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  /** Where there is no room for eight characters, the button goes below. */
  title: {
    margin: 0,
    flex: '1 1 8em',
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    overflowWrap: 'anywhere',
  },
  button: { flexShrink: 0 },
});

interface JobRowProps {
  readonly job: JobId;
  readonly onStart: () => void;
  /** Nothing is chosen that could be done. */
  readonly isBlocked?: boolean;
  /** What can be chosen of the job. */
  readonly children?: ReactNode;
}

/** One job: what it makes, and its button. */
export function JobRow({ job, onStart, isBlocked = false, children }: JobRowProps): ReactNode {
  const { phase } = usePane().state;
  const { shell } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const { title, summary, button } = shell.jobs[job];
  return (
    <div role="group" className={styles.row} aria-labelledby={id}>
      <div className={styles.head}>
        <h4 id={id} className={styles.title}>
          {title}
        </h4>
        <Button
          size="small"
          className={styles.button}
          aria-describedby={id}
          disabledFocusable={phase.kind === 'busy' || isBlocked}
          onClick={onStart}
        >
          {button}
        </Button>
      </div>
      <p className={text.secondary}>{summary}</p>
      {children}
    </div>
  );
}
