import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import { usePane } from '../app/paneContext';
import type { FindingDetail } from '../engine/paneEngine';
import { StepBar } from '../list/StepBar';
import { SHORT, useShort } from '../look/useShort';
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
    outlineStyle: 'none',
    [SHORT]: { position: 'absolute', inset: 0, maxHeight: 'none', boxShadow: 'none' },
  },
});

/**
 * The finding at hand below the list, with the way to the one before and after it. In a low pane it lies over
 * the list and has a way back.
 */
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
  const short = useShort();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (short) section.current?.focus({ preventScroll: true });
  }, [short]);
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={styles.sheet}
      aria-label={found.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <StepBar
        words={texts.position(position + 1, total)}
        previous={texts.previous}
        next={texts.next}
        isFirst={position === 0}
        isLast={position === total - 1}
        onStep={(by) => void actions.stepFinding(by)}
        before={
          short && (
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowLeft20Regular />}
              aria-label={texts.backToList}
              title={texts.backToList}
              onClick={onClose}
            />
          )
        }
      >
        {!short && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label={texts.close}
            title={texts.close}
            onClick={onClose}
          />
        )}
      </StepBar>
      <FindingBody key={found.index} found={found} />
    </section>
  );
}
