import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { LineRow } from '../engine/reconcile/reconcileEngine';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';

/** Asks whether two village names are one village, and which of them is right. */
export function VillageForm({ line }: { readonly line: LineRow }): ReactNode {
  const text = useTextStyles();
  const words = useTexts().reconcile;
  const { state, actions } = usePane();
  const [left = '', right = ''] = line.cells.map(({ value }) => value);
  const isBusy = state.phase.kind === 'busy';
  return (
    <>
      <div className={text.row}>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void actions.reconcile.sameVillage(left, right)}
        >
          {words.sameVillage(left)}
        </Button>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void actions.reconcile.sameVillage(right, left)}
        >
          {words.sameVillage(right)}
        </Button>
      </div>
      <p className={text.secondary}>{words.villageHint}</p>
    </>
  );
}
