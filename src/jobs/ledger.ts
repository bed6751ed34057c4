import { type JobDescription, outOption, whatToCheck } from './job';

/** Brings a rectification ledger kept in a file of its own up to date with the lists. */
export const ledger = {
  id: 'ledger',
  title: '更新整改台账',
  summary: '用最新的住户表更新已有的整改台账文件；手工填写的内容一律保留',
  arguments: '文件…',
  options: [
    { name: 'ledger', value: '台账.xlsx', summary: '已有的整改台账文件' },
    ...whatToCheck,
    outOption,
  ],
} as const satisfies JobDescription;

/** The generated sheets that `ledger` brings up to date: the ledger, and who is late and what is next. */
export const sheetsOfLedger = [
  'rectification-ledger',
  'rectification-progress',
  'rectification-summary',
] as const;
