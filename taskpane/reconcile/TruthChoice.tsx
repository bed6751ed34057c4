import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { usePane } from '../app/paneContext';
import type { LineCell } from '../engine/reconcile/reconcileEngine';
import { useTextStyles } from '../look/useTextStyles';
import type { KeptChoice } from '../settings-store/reconcileSetting';
import { useTexts } from '../texts/useTexts';

const truths = { left: '甲', right: '乙' } as const satisfies Record<
  LineCell['side'],
  KeptChoice['truth']
>;

const useStyles = makeStyles({ label: { fontWeight: tokens.fontWeightSemibold } });

/** Which side of a difference is right, once somebody knows: goes into 以何为准 of the 差异清单. */
export function TruthChoice({ difference }: { readonly difference: string }): ReactNode {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useTexts().reconcile;
  const { state, actions } = usePane();
  const id = useId();
  const { choices } = state.reconcile.kept;
  const chosen = choices.find(({ key }) => key === difference)?.truth;
  return (
    <div className={text.row} role="group" aria-labelledby={id}>
      <span id={id} className={styles.label} title={words.truthHint}>
        {words.truth}
      </span>
      {(['left', 'right'] as const).map((side) => {
        const truth = truths[side];
        const isChosen = chosen === truth;
        return (
          <ToggleButton
            key={side}
            size="small"
            checked={isChosen}
            disabledFocusable={state.phase.kind === 'busy'}
            onClick={() => void actions.reconcile.choose(difference, isChosen ? undefined : truth)}
          >
            {words.sideNames[side]}
          </ToggleButton>
        );
      })}
    </div>
  );
}
