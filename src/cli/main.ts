import { commandLineJobs, type CommandId } from '../jobs';
import { EXIT } from './exit';
import { jobHelp, overallHelp } from './help';
import { sentenceOf } from './sentenceOf';
import { runChanges } from './verbs/changes';
import { runCheck } from './verbs/check';
import { runDraw } from './verbs/draw';
import { runExplain } from './verbs/explain';
import { runLedger } from './verbs/ledger';
import { runLists } from './verbs/lists';
import { runMerge } from './verbs/merge';
import { runReconcile } from './verbs/reconcile';
import { runReview } from './verbs/review';
import { runRollup } from './verbs/rollup';
import { runSample } from './verbs/sample';
import { runSplit } from './verbs/split';
import { runStatus } from './verbs/status';
import { runSubmit } from './verbs/submit';
import { runVisits } from './verbs/visits';
import { runSummary } from './verbs/summary';

const verbs: Readonly<Record<CommandId, (words: readonly string[]) => Promise<number>>> = {
  check: runCheck,
  lists: runLists,
  ledger: runLedger,
  visits: runVisits,
  reconcile: runReconcile,
  changes: runChanges,
  submit: runSubmit,
  summary: runSummary,
  rollup: runRollup,
  draw: runDraw,
  status: runStatus,
  review: runReview,
  split: runSplit,
  merge: runMerge,
  explain: runExplain,
  sample: runSample,
};

/** Runs the command line. Returns the exit code; a refusal is one sentence on standard error. */
export async function main(words: readonly string[]): Promise<number> {
  const [verb, ...rest] = words;
  if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
    console.log(overallHelp());
    return verb === undefined ? EXIT.couldNotRun : EXIT.clean;
  }
  const job = commandLineJobs.find(({ id }) => id === verb);
  if (job === undefined) {
    console.error(
      `没有动词“${verb}”；可用的有：${commandLineJobs.map(({ id }) => id).join('、')}。`,
    );
    return EXIT.couldNotRun;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(jobHelp(job));
    return EXIT.clean;
  }
  try {
    return await verbs[job.id](rest);
  } catch (error) {
    console.error(sentenceOf(error));
    return EXIT.couldNotRun;
  }
}
