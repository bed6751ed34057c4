import { inPlaceOption, type JobDescription, jsonOption, outOption, whatToCheck } from './job';

/** Compares two or more systems household by household: see `reconcileWorkbooks`. */
export const reconcile = {
  id: 'reconcile',
  title: '账账比对',
  summary:
    '比对两张以上的表或导出文件：逐户配对，逐项比较，列出不同、缺失、一方没有和待确认的户；写出差异清单、比对记录、比对确认和系统修正清单，手工填写的内容不动',
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
    { name: 'person', value: '姓名', summary: '比对人，记入差异清单和比对记录' },
    outOption,
    { ...inPlaceOption, summary: '写回第一个文件（先写临时文件再替换）；不写此项绝不改原文件' },
    {
      name: 'agreed',
      summary: '把已定“以何为准”的值写到名单右侧的新列，原有各列不动；与 --in-place 一起用',
    },
  ],
} as const satisfies JobDescription;
