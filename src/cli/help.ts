import { commandLineJobs } from '../jobs';
import type { JobDescription } from '../jobs/job';
import { profiles } from '../policy/profiles';
import { padEnd } from './textWidth';

/** The help of all verbs, made from the list of jobs. */
export function overallHelp(): string {
  const verbs = commandLineJobs.map(
    (job) => `  ${padEnd(`anju ${job.id} ${job.arguments}`, 24)}${job.summary}`,
  );
  return [
    '安居台账：检查脱贫户住房安全“回头看”和2020年住房安全核验的住户表，生成名单和台账。',
    '',
    '用法：',
    ...verbs,
    '',
    '  anju 动词 --help        看这个动词的全部选项',
    '',
    '内置方案（--profile）：',
    ...profiles.map(({ id, title }) => `  ${padEnd(id, 24)}${title}`),
    '',
    '退出码：0 没有问题；1 查出问题；2 未能运行（会用一句话说明原因和怎么办）；3 汇总时有文件读不了，其余已汇总。',
    '全部在本机完成，不联网；不写 --in-place 绝不改原文件。',
  ].join('\n');
}

/** The help of one verb. */
export function jobHelp(job: JobDescription): string {
  const options = job.options.map((option) => {
    const name =
      option.value === undefined ? `--${option.name}` : `--${option.name} ${option.value}`;
    return `  ${padEnd(name, 26)}${option.summary}`;
  });
  return [
    `${job.title}：${job.summary}`,
    '',
    `用法：anju ${job.id} ${job.arguments}${options.length > 0 ? ' [选项]' : ''}`,
    ...(options.length > 0 ? ['', '选项：', ...options] : []),
  ].join('\n');
}
