import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { usePane } from '../app/paneContext';
import { EmptyState } from '../look/EmptyState';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { ComparisonResult } from './ComparisonResult';
import { DecisionList } from './DecisionList';
import { DueNote } from './DueNote';
import { FormulaHint } from './FormulaHint';
import { SheetsBar } from './SheetsBar';
import { SourceChoice } from './SourceChoice';

/** Which lists are compared, what came of it, and what a person has said of it. */
export function ReconcilePage(): ReactNode {
  const { state, actions } = usePane();
  const words = useTexts().reconcile;
  const text = useTextStyles();
  const { sources, comparison } = state.reconcile;
  usePrepared();
  return (
    <div className={text.page}>
      <DueNote />
      {sources === undefined ? (
        <EmptyState title={words.what} text={words.notRead}>
          <Button
            disabledFocusable={state.phase.kind === 'busy'}
            onClick={() => void actions.reconcile.prepare()}
          >
            {words.read}
          </Button>
        </EmptyState>
      ) : (
        <SourceChoice sources={sources} />
      )}
      {comparison !== undefined && <ComparisonResult comparison={comparison} />}
      <DecisionList />
      {comparison !== undefined && <SheetsBar />}
      <FormulaHint />
    </div>
  );
}

/** Whoever opens the page wants to compare: the workbook is read at once, unless something else is going on. */
function usePrepared(): void {
  const { state, actions } = usePane();
  const isAsked = useRef(false);
  const isNeeded = state.reconcile.sources === undefined && state.phase.kind === 'idle';
  useEffect(() => {
    if (isAsked.current || !isNeeded) return;
    isAsked.current = true;
    void actions.reconcile.prepare();
  }, [actions, isNeeded]);
}
