import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { type ReactNode, useEffect } from 'react';
import { usePane } from '../app/paneContext';
import { Unseen } from '../look/Unseen';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({
  notice: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0 },
});

const SHOWN_MILLISECONDS = 12_000;

/** Says what was done, aloud and for a while in a strip; says of long work only which part has begun. */
export function LiveRegion(): ReactNode {
  const { state, actions } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  const { notice, phase } = state;
  useEffect(() => {
    if (notice === undefined) return undefined;
    const timer = setTimeout(() => {
      actions.say(undefined);
    }, SHOWN_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [notice, actions]);
  return (
    <div role="status" aria-live="polite">
      {phase.kind === 'busy' ? (
        <Unseen>{shell.tasks[phase.task]}</Unseen>
      ) : (
        notice !== undefined && (
          <div className={styles.notice}>
            <CheckmarkCircle16Regular className={styles.icon} />
            <span>{notice}</span>
          </div>
        )
      )}
    </div>
  );
}
