import { type JobDescription, inPlaceOption, jsonOption, outOption, whatToCheck } from './job';

/** Merges the villages' files back into the township's workbook: see `planMerge`. */
export const merge = {
  id: 'merge',
  title: '合并村表',
  summary:
    '把各村改好的文件合并回总表：只有一边改的照收，两边改得不同的镇表不动、列入“合并冲突”由人决定',
  arguments: '总表.xlsx 村1.xlsx 村2.xlsx…',
  options: [...whatToCheck, jsonOption, outOption, inPlaceOption],
} as const satisfies JobDescription;
