import {
  dayOption,
  exemptionsOption,
  inPlaceOption,
  type JobDescription,
  outOption,
  profileOption,
  sheetOption,
  sourceOption,
} from './job';

/** Reads the lists, judges every household and puts every rule: see `checkWorkbooks`. */
export const check = {
  id: 'check',
  title: '检查',
  summary: '检查住户表：逐户初判，逐条查错，列出跳过的行和未认出的列',
  arguments: '文件…',
  options: [
    profileOption,
    dayOption,
    sheetOption,
    sourceOption,
    exemptionsOption,
    { name: 'json', value: '文件或-', summary: '把完整结果写成 JSON；- 表示写到标准输出' },
    outOption,
    inPlaceOption,
  ],
} as const satisfies JobDescription;

/** Generated sheets that `check` writes when it is told to write: what was found, and each household's result. */
export const sheetsOfCheck = ['finding-list', 'judgement-list'] as const;
