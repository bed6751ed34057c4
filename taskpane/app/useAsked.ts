import { useEffect, useState } from 'react';
import { usePane } from './paneContext';

/**
 * What a question brings; the last answer stays while the next is on its way. Undefined before the first. A refusal is
 * shown by the pane.
 * @param ask the same function as long as it is the same question.
 */
export function useAsked<Answer>(ask: () => Promise<Answer>): Answer | undefined {
  const { actions } = usePane();
  const [answer, setAnswer] = useState<{ readonly is: Answer }>();
  useEffect(() => {
    const left = new AbortController();
    ask()
      .then((is) => {
        if (!left.signal.aborted) setAnswer({ is });
      })
      .catch((error: unknown) => {
        if (!left.signal.aborted) actions.report(error);
      });
    return () => {
      left.abort();
    };
  }, [ask, actions]);
  return answer?.is;
}
