import { type JobDescription, jsonOption, whatToCheck } from './job';

/** Compares two versions of one export row by row: see `compareVersions`. */
export const changes = {
  id: 'changes',
  title: '两版对照',
  summary: '对照同一份表的前后两版（如上周和本周的导出）：新增、减少的行，改动的单元格',
  arguments: '前一版 后一版',
  options: [...whatToCheck, jsonOption],
} as const satisfies JobDescription;
