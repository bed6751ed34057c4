import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { StandingLine } from '../engine/reconcile/reconcileEngine';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { agreementOf, chosenSide } from './truth';

const useStyles = makeStyles({ said: { flexGrow: 1, flexBasis: '160px', minWidth: 0 } });

/** What the list of differences says of who is right, and whether that or the choice in the pane is written next. */
export function StandingTruth(props: {
  readonly difference: string | undefined;
  readonly standing: StandingLine;
}): ReactNode {
  const styles = useStyles();
  const text = useTextStyles();
  const { standing: words, sideNames } = useTexts().reconcile;
  const { state, actions } = usePane();
  const { said, refused, person, date, where, place } = props.standing;
  const chosen = chosenSide(state.reconcile.kept.choices, props.difference);
  const who = [person, date].filter((part) => part !== '').join(words.between);
  const agreement = agreementOf(props.standing, chosen);
  const choice = chosen === undefined ? '' : sideNames[chosen];
  const sentence = said === '' ? words.cleared(where) : words.says(where, said, who);
  const reason = refused === undefined ? '' : words.refused(refused);
  return (
    <div className={text.row}>
      <p className={`${text.secondary} ${styles.said}`}>
        <span lang={DATA_LANGUAGE}>{sentence + reason}</span>
        {agreement !== 'agree' && words.agreements[agreement](choice)}
      </p>
      {place !== undefined && (
        <Button size="small" onClick={() => void actions.reveal(place)}>
          {words.goTo}
        </Button>
      )}
    </div>
  );
}
