import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { useTextStyles } from '../look/useTextStyles';
import { ReadFirst } from '../sources/ReadFirst';
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
  return (
    <div className={text.page}>
      <DueNote />
      {sources === undefined ? (
        <ReadFirst title={words.what} onRead={() => void actions.reconcile.prepare()} />
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
