import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXL,
    textAlign: 'center',
  },
  icon: { color: tokens.colorNeutralForeground3, fontSize: '48px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { maxWidth: '32em' },
  button: { minWidth: '160px' },
});

/** Before the first check: what it does, and the one button. */
export function NotChecked(): ReactNode {
  const { state, actions } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.empty}>
      <DocumentSearchRegular className={styles.icon} />
      <h3 className={styles.title}>{shell.overview.notChecked}</h3>
      <p className={`${text.paragraph} ${styles.text}`}>{shell.overview.whatHappens}</p>
      <Button
        appearance="primary"
        size="large"
        className={styles.button}
        disabledFocusable={state.phase.kind === 'busy'}
        onClick={() => void actions.check()}
      >
        {shell.overview.check}
      </Button>
      <Link
        as="button"
        onClick={() => {
          actions.openPage('sample');
        }}
      >
        {shell.overview.trySample}
      </Link>
    </div>
  );
}
