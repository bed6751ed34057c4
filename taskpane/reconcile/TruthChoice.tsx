import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { usePane } from '../app/paneContext';
import type { StandingLine } from '../engine/reconcile/reconcileEngine';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { chosenSide, sideThatCounts, truths } from './truth';

const useStyles = makeStyles({ label: { fontWeight: tokens.fontWeightSemibold } });

/**
 * Which side of a difference is right, once somebody knows: goes into 以何为准 of the 差异清单. What a person has
 * written there is changed there.
 */
export function TruthChoice(props: {
  readonly difference: string;
  readonly standing: StandingLine | undefined;
}): ReactNode {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useTexts().reconcile;
  const { state, actions } = usePane();
  const id = useId();
  const { difference, standing } = props;
  const chosen = chosenSide(state.reconcile.kept.choices, difference);
  const counts = sideThatCounts(standing, chosen);
  const byHand = standing?.byHand === true ? standing : undefined;
  const sides = byHand === undefined ? (['left', 'right'] as const) : [];
  return (
    <div className={text.row} role="group" aria-labelledby={id}>
      <span id={id} className={styles.label} title={words.truthHint}>
        {words.truth}
      </span>
      {byHand !== undefined && <span lang={DATA_LANGUAGE}>{byHand.said || words.blank}</span>}
      {sides.map((side) => {
        const truth = chosen === side ? undefined : truths[side];
        return (
          <ToggleButton
            key={side}
            size="small"
            checked={counts === side}
            disabledFocusable={state.phase.kind === 'busy'}
            onClick={() => void actions.reconcile.choose(difference, truth)}
          >
            {words.sideNames[side]}
          </ToggleButton>
        );
      })}
    </div>
  );
}
