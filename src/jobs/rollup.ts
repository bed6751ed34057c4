import { type JobDescription, jsonOption, outOption, whatToCheck } from './job';

/** Checks every file of a folder on its own and adds up what came of it: see `rollUp`. */
export const rollup = {
  id: 'rollup',
  title: '全县汇总',
  summary:
    '逐个检查文件夹（含下级文件夹）里的 .xlsx、.xlsm、.csv，按乡镇和村汇总；读不了的文件单独列出，其余照常汇总',
  arguments: '文件夹',
  options: [
    ...whatToCheck,
    {
      name: 'workers',
      value: '个数',
      summary: '同时检查几个文件，默认与处理器核数相同；0 为不另开线程',
    },
    jsonOption,
    outOption,
  ],
} as const satisfies JobDescription;
