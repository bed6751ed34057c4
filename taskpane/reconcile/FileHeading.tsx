import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: '6px', minWidth: 0 },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** An export file beside the workbook, which can be left out again. */
export function FileHeading({ name }: { readonly name: string }): ReactNode {
  const { state, actions } = usePane();
  const words = useTexts().reconcile;
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <span className={styles.name} lang={DATA_LANGUAGE}>
        {words.file(name)}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={words.removeFile(name)}
        title={words.removeFile(name)}
        disabledFocusable={state.phase.kind === 'busy'}
        onClick={() => void actions.reconcile.removeFile(name)}
      />
    </div>
  );
}
