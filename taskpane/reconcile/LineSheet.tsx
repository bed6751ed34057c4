import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { LineQuery, LineRow } from '../engine/reconcile/reconcileEngine';
import { StepBar } from '../list/StepBar';
import { SHORT, useShort } from '../look/useShort';
import { useTexts } from '../texts/useTexts';
import { LineBody } from './LineBody';

const useStyles = makeStyles({
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    maxHeight: '62%',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    zIndex: 2,
    [SHORT]: { position: 'absolute', inset: 0, maxHeight: 'none', boxShadow: 'none' },
  },
});

/** The line at hand below the list; in a low pane it lies over the list and has a way back. */
export function LineSheet(props: {
  readonly line: LineRow;
  readonly query: LineQuery;
  readonly position: number;
  readonly total: number;
  readonly onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  const words = useTexts().reconcile;
  const { actions } = usePane();
  const { line, query, position, total, onClose } = props;
  const short = useShort();
  const label = short ? words.backToList : words.closeLine;
  const close = (
    <Button
      size="small"
      appearance="subtle"
      icon={short ? <ArrowLeft20Regular /> : <Dismiss20Regular />}
      aria-label={label}
      title={label}
      onClick={onClose}
    />
  );
  return (
    <section
      className={styles.sheet}
      aria-label={line.household || words.list}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <StepBar
        words={words.position(position + 1, total)}
        previous={words.previous}
        next={words.next}
        isFirst={position === 0}
        isLast={position === total - 1}
        onStep={(by) => {
          actions.reconcile.placeLines({ query, position: position + by });
        }}
        before={short && close}
      >
        {!short && close}
      </StepBar>
      <LineBody key={line.index} line={line} />
    </section>
  );
}
