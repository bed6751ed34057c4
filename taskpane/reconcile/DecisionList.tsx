import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { Unfold } from '../look/Unfold';
import { useTextStyles } from '../look/useTextStyles';
import type { KeptDecision } from '../settings-store/reconcileSetting';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({ name: { margin: 0, overflowWrap: 'anywhere' } });

/** What was said of candidates, by whom and when; each can be taken back. */
export function DecisionList({
  decisions,
}: {
  readonly decisions: readonly KeptDecision[];
}): ReactNode {
  const words = useTexts().reconcile;
  const text = useTextStyles();
  return (
    <Unfold title={words.decidedCount(decisions.length)}>
      <ul className={text.list}>
        {decisions.map((decision) => (
          <li key={`${decision.left} ${decision.right}`} className={text.card}>
            <Decision decision={decision} />
          </li>
        ))}
      </ul>
    </Unfold>
  );
}

function Decision({ decision }: { readonly decision: KeptDecision }): ReactNode {
  const { state, actions } = usePane();
  const words = useTexts().reconcile;
  const styles = useStyles();
  const text = useTextStyles();
  const { names, same, person, date } = decision;
  return (
    <>
      {names.map((name, side) => (
        <p key={side} className={styles.name} lang={DATA_LANGUAGE}>
          {name}
        </p>
      ))}
      <div className={text.row}>
        <span className={text.strong}>{same ? words.decidedSame : words.decidedNotSame}</span>
        <span className={text.secondary}>{words.decidedBy(person, date)}</span>
        <Button
          size="small"
          disabledFocusable={state.phase.kind === 'busy'}
          onClick={() => void actions.reconcile.withdraw(decision)}
        >
          {words.withdraw}
        </Button>
      </div>
    </>
  );
}
