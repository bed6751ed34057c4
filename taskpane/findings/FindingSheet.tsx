import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { usePane } from '../app/paneContext';
import type { FindingDetail } from '../engine/paneEngine';
import { useTexts } from '../texts/useTexts';
import { FindingBody } from './FindingBody';

const useStyles = makeStyles({
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    maxHeight: '58%',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    zIndex: 2,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    padding: '2px 6px 2px 10px',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  position: {
    flexGrow: 1,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The finding at hand below the list, with the way to the one before and after it. */
export function FindingSheet(props: {
  readonly found: FindingDetail;
  readonly position: number;
  readonly total: number;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const texts = useTexts().findings;
  const { actions } = usePane();
  const { found, position, total, onClose } = props;
  return (
    <section
      className={styles.sheet}
      aria-label={found.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={styles.bar}>
        <span className={styles.position} role="status">
          {texts.position(position + 1, total)}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronUp20Regular />}
          aria-label={texts.previous}
          title={texts.previous}
          disabledFocusable={position === 0}
          onClick={() => void actions.stepFinding(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronDown20Regular />}
          aria-label={texts.next}
          title={texts.next}
          disabledFocusable={position === total - 1}
          onClick={() => void actions.stepFinding(1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={texts.close}
          title={texts.close}
          onClick={onClose}
        />
      </div>
      <FindingBody key={found.index} found={found} />
    </section>
  );
}
