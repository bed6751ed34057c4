import {
  exemptionsOption,
  inPlaceOption,
  type JobDescription,
  jsonOption,
  outOption,
  whatToCheck,
} from './job';

/** Reads the lists, judges every household and puts every rule: see `checkWorkbooks`. */
export const check = {
  id: 'check',
  title: '检查',
  summary: '检查住户表：逐户初判，逐条查错，列出跳过的行和未认出的列',
  arguments: '文件…',
  options: [...whatToCheck, exemptionsOption, jsonOption, outOption, inPlaceOption],
} as const satisfies JobDescription;

/** Generated sheets that `check` writes when it is told to write: what was found, and each household's result. */
export const sheetsOfCheck = ['finding-list', 'judgement-list'] as const;
