import { type JobDescription, jsonOption, whatToCheck } from './job';

/** Compares two or more systems household by household: see `reconcileWorkbooks`. */
export const reconcile = {
  id: 'reconcile',
  title: '账账比对',
  summary: '比对两张以上的表或导出文件：逐户配对，逐项比较，列出不同、缺失、一方没有和待确认的户',
  arguments: '文件…',
  options: [
    ...whatToCheck,
    {
      name: 'system',
      value: '名称=系统',
      summary: '指明某文件或工作表是哪个系统，如 名册=国家扶贫系统；可写多次',
    },
    {
      name: 'decisions',
      value: '文件',
      summary: '人工确认过的配对（JSON）：两边的户标识、是不是同一户、经办人、日期',
    },
    jsonOption,
  ],
} as const satisfies JobDescription;
