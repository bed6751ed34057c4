import { type ReactNode, useEffect, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { RulePage, RuleSummary } from '../engine/paneEngine';
import { RuleDetail } from './RuleDetail';
import { RuleList } from './RuleList';

/** All rules, or what one of them demands and where that is written. */
export function RulesPage({ rule }: { readonly rule?: string }): ReactNode {
  const { engine, state } = usePane();
  const rules = useAnswer<readonly RuleSummary[]>(
    () => engine.rules(),
    `rules ${state.generation}`,
  );
  const detail = useAnswer<RulePage | undefined>(
    () => (rule === undefined ? Promise.resolve(undefined) : engine.rule(rule)),
    `${rule ?? ''} ${state.generation}`,
  );
  if (rule !== undefined) return detail === undefined ? undefined : <RuleDetail rule={detail} />;
  return rules === undefined ? undefined : <RuleList rules={rules} />;
}

/** The engine's answer to a question; asked again when its key changes, undefined until it is there. */
function useAnswer<Answer>(ask: () => Promise<Answer>, key: string): Answer | undefined {
  const { actions } = usePane();
  const [answer, setAnswer] = useState<{ readonly key: string; readonly value: Answer }>();
  useEffect(() => {
    let isWanted = true;
    ask().then(
      (value) => {
        if (isWanted) setAnswer({ key, value });
      },
      (error: unknown) => {
        if (isWanted) actions.report(error);
      },
    );
    return () => {
      isWanted = false;
    };
    // The key stands for the question: another function with the same key asks the same.
  }, [key, actions]);
  return answer?.key === key ? answer.value : undefined;
}
