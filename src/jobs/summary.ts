import { inPlaceOption, type JobDescription, jsonOption, outOption, whatToCheck } from './job';

/** Sums up by village; writes only the sheet of it. */
export const summary = {
  id: 'summary',
  title: '生成汇总表',
  summary: '按村汇总户数，逐项核对平衡关系，生成小结文字和图表；可一次读一个镇的几个文件',
  arguments: '文件…',
  options: [...whatToCheck, jsonOption, outOption, inPlaceOption],
} as const satisfies JobDescription;

/** The one generated sheet that `summary` writes; that of 2020 takes its place there. */
export const sheetsOfSummary = ['summary'] as const;
