import { inPlaceOption, type JobDescription, jsonOption, outOption, whatToCheck } from './job';

/** Keeps the lists of households that have died out, changed their head or left: see `planStatusOver`. */
export const status = {
  id: 'status',
  title: '户籍变动',
  summary:
    '列出已死亡销户、户主变更、迁出的户，各为一张办理清单：每一步的人和日期、办理状态、还缺什么；名册中的户一律不删除',
  arguments: '文件…',
  options: [...whatToCheck, jsonOption, outOption, inPlaceOption],
} as const satisfies JobDescription;
