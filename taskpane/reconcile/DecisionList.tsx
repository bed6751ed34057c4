import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { Unfold } from '../look/Unfold';
import { useTextStyles } from '../look/useTextStyles';
import type { KeptDecision, KeptVillages } from '../settings-store/reconcileSetting';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({ name: { margin: 0, overflowWrap: 'anywhere' } });

/** What was said of candidates and villages, by whom and when; each can be taken back. */
export function DecisionList(): ReactNode {
  const words = useTexts().reconcile;
  const text = useTextStyles();
  const { decisions, villages } = usePane().state.reconcile.kept;
  const answers = [...decisions, ...villages];
  if (answers.length === 0) return undefined;
  return (
    <Unfold title={words.decidedCount(answers.length)}>
      <ul className={text.list}>
        {answers.map((answer) => (
          <li key={`${answer.left} ${answer.right}`} className={text.card}>
            <Decision answer={answer} />
          </li>
        ))}
      </ul>
    </Unfold>
  );
}

function Decision({ answer }: { readonly answer: KeptDecision | KeptVillages }): ReactNode {
  const { state, actions } = usePane();
  const words = useTexts().reconcile;
  const styles = useStyles();
  const text = useTextStyles();
  const about = 'names' in answer ? 'household' : 'village';
  const names = 'names' in answer ? answer.names : [answer.left, answer.right];
  return (
    <>
      {names.map((name, side) => (
        <p key={side} className={styles.name} lang={DATA_LANGUAGE}>
          {name}
        </p>
      ))}
      <div className={text.row}>
        <span className={text.strong}>
          {answer.same ? words.isSame[about] : words.isNotSame[about]}
        </span>
        <span className={text.secondary}>{words.decidedBy(answer.person, answer.date)}</span>
        <Button
          size="small"
          disabledFocusable={state.phase.kind === 'busy'}
          onClick={() => void actions.reconcile.withdraw(answer)}
        >
          {words.withdraw}
        </Button>
      </div>
    </>
  );
}
