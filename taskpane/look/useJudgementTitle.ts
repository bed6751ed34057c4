import { usePane } from '../app/paneContext';
import { useTexts } from '../texts/useTexts';

/** What the results of households are called together under the profile of the check at hand. */
export function useJudgementTitle(): string {
  const { shell } = useTexts();
  const { overview } = usePane().state;
  return shell.judgements[overview?.profile.regime ?? '2024'];
}
