import { type JobDescription, jsonOption, whatToCheck } from './job';

/** Divides a township's workbook into one file a village: see `planSplit`. */
export const split = {
  id: 'split',
  title: '分村',
  summary:
    '把总表按村分成几个文件，每个文件只有本村的行，表头、列宽和格式照旧；改好后用“合并村表”收回',
  arguments: '总表.xlsx',
  options: [
    ...whatToCheck,
    { name: 'by', value: 'village', summary: '按什么分；现在只有 village（按村），可以不写' },
    jsonOption,
    { name: 'out', value: '文件夹', summary: '村文件放在哪个文件夹；同名文件已存在时一个也不写' },
  ],
} as const satisfies JobDescription;
