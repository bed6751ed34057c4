import { type JobDescription, profileOption } from './job';

/** Tells what a rule demands, where that is written and how it looks in a sheet. */
export const explain = {
  id: 'explain',
  title: '解释规则',
  summary: '说明一条规则：要求什么、依据哪一条、什么样算错；不写规则则列出全部',
  arguments: '[规则]',
  options: [profileOption],
} as const satisfies JobDescription;
