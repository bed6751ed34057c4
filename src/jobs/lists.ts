import {
  exemptionsOption,
  inPlaceOption,
  type JobDescription,
  jsonOption,
  outOption,
  whatToCheck,
} from './job';

/** Generates every sheet, or some of them; sheets that exist are brought up to date without losing an edit. */
export const lists = {
  id: 'lists',
  title: '生成名单和台账',
  summary:
    '生成外业清单、C、D级名单、补采清单、整改台账、问题清单；已有的只更新，手工填写的内容不动',
  arguments: '文件…',
  options: [
    ...whatToCheck,
    exemptionsOption,
    { name: 'only', value: '表名', summary: '只生成这一张，可写多次' },
    jsonOption,
    outOption,
    inPlaceOption,
  ],
} as const satisfies JobDescription;
