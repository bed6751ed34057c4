import type { JobDescription } from './job';

/** Writes the sample workbooks: synthetic households with every kind of dirt that real sheets have. */
export const sample = {
  id: 'sample',
  title: '示例文件',
  summary: '把示例工作簿写到一个文件夹，供试用',
  arguments: '文件夹',
  options: [],
} as const satisfies JobDescription;
