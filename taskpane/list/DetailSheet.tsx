import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from '../look/IconButton';
import { SHORT, useShort } from '../look/useShort';
import { StepBar } from './StepBar';

const useStyles = makeStyles({
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    maxHeight: '60%',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    zIndex: 2,
    outlineStyle: 'none',
    [SHORT]: { position: 'absolute', inset: 0, maxHeight: 'none', boxShadow: 'none' },
  },
});

/** What the sheet says: where in the list one is, and how its buttons are called. */
export interface DetailWords {
  readonly position: (at: number, total: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  readonly backToList: string;
}

/**
 * The line at hand below the list, with the way to the one before and after it. In a low pane it lies over the list
 * and has a way back.
 */
export function DetailSheet(props: {
  /** Names the line. */
  readonly label: string;
  readonly words: DetailWords;
  /** From 0. */
  readonly position: number;
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { label, words, position, total, onStep, onClose, children } = props;
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
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <StepBar
        words={words.position(position + 1, total)}
        previous={words.previous}
        next={words.next}
        isFirst={position === 0}
        isLast={position === total - 1}
        onStep={onStep}
        before={
          short && (
            <IconButton label={words.backToList} icon={<ArrowLeft20Regular />} onClick={onClose} />
          )
        }
      >
        {!short && <IconButton label={words.close} icon={<Dismiss20Regular />} onClick={onClose} />}
      </StepBar>
      {children}
    </section>
  );
}
