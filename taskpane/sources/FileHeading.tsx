import { makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { IconButton } from '../look/IconButton';
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
export function FileHeading(props: {
  readonly name: string;
  readonly onRemove: (name: string) => void;
}): ReactNode {
  const { state } = usePane();
  const words = useTexts().reconcile;
  const styles = useStyles();
  const { name, onRemove } = props;
  return (
    <div className={styles.head}>
      <span className={styles.name} lang={DATA_LANGUAGE}>
        {words.file(name)}
      </span>
      <IconButton
        label={words.removeFile(name)}
        icon={<Dismiss16Regular />}
        disabled={state.phase.kind === 'busy'}
        onClick={() => {
          onRemove(name);
        }}
      />
    </div>
  );
}
