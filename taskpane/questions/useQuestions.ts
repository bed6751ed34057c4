import { useEffect, useState } from 'react';
import { usePane } from '../app/paneContext';
import type { Question } from '../engine/paneEngine';

/** What the last check could not read for certain; undefined while it is on its way. */
export function useQuestions(): readonly Question[] | undefined {
  const { engine, state, actions } = usePane();
  const { generation } = state;
  const checked = state.overview !== undefined;
  const [arrived, setArrived] = useState<{ generation: number; questions: readonly Question[] }>();
  useEffect(() => {
    if (!checked) return;
    const left = new AbortController();
    engine
      .questions()
      .then((questions) => {
        if (!left.signal.aborted) setArrived({ generation, questions });
      })
      .catch((error: unknown) => {
        if (!left.signal.aborted) actions.report(error);
      });
    return () => {
      left.abort();
    };
  }, [engine, actions, checked, generation]);
  return arrived?.generation === generation ? arrived.questions : undefined;
}
