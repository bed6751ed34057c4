import { commandLineJobs, type CommandId } from '../jobs';
import { JobRefused } from '../jobs/checkWorkbooks';
import { ProfileRefused } from '../policy/profiles/profileFile';
import { PlanRefused, WorkbookUnreadable } from '../workbook/port';
import { EXIT } from './exit';
import { jobHelp, overallHelp } from './help';
import { runChanges } from './verbs/changes';
import { runCheck } from './verbs/check';
import { runExplain } from './verbs/explain';
import { runLedger } from './verbs/ledger';
import { runLists } from './verbs/lists';
import { runReconcile } from './verbs/reconcile';
import { runSample } from './verbs/sample';
import { runSubmit } from './verbs/submit';

const verbs: Readonly<Record<CommandId, (words: readonly string[]) => Promise<number>>> = {
  check: runCheck,
  lists: runLists,
  ledger: runLedger,
  reconcile: runReconcile,
  changes: runChanges,
  submit: runSubmit,
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

const REFUSALS = [JobRefused, ProfileRefused, PlanRefused, WorkbookUnreadable];

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return '程序出错，没有写任何文件。请把所用的命令报告给维护人员。';
  if (REFUSALS.some((refusal) => error instanceof refusal)) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY') {
    return `文件正被占用或没有写入权限：${(error as NodeJS.ErrnoException).path ?? ''}。请先在 Excel 中关闭它，或换一个文件夹。`;
  }
  if (code === 'ENOSPC') return '磁盘空间不足，没有写完；请清理后重试。';
  if (code === 'ENOENT') {
    return `找不到文件或文件夹：${(error as NodeJS.ErrnoException).path ?? ''}。请检查路径。`;
  }
  return `程序内部出错（${error.message}），没有改动您的文件。请把所用的命令和这句话报告给维护人员。`;
}
