import { jobHelp, overallHelp } from '../../src/cli/help';
import { commandLineJobs } from '../../src/jobs';
import { generatedBy } from './markdown';

export function commandLinePage(): string {
  const block = (text: string): string => ['```text', text, '```'].join('\n');
  return [
    generatedBy('src/jobs'),
    '# 命令行',
    block(overallHelp()),
    ...commandLineJobs.map((job) => `## anju ${job.id}\n\n${block(jobHelp(job))}`),
    '',
  ].join('\n\n');
}
