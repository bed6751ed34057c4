import { exemptionsOption, type JobDescription, jsonOption, outOption, whatToCheck } from './job';

/** Makes the sheets that are handed in, and says of every household what holds it back: see `planSubmissionOver`. */
export const submit = {
  id: 'submit',
  title: '生成报送表',
  summary:
    '生成四张报送表、危改申请和变更申请清单，先做报送前检查：疑似的和有错的户一律不报，说明原因和谁去补',
  arguments: '文件…',
  options: [
    ...whatToCheck,
    exemptionsOption,
    {
      name: 'split',
      value: 'sheet或village',
      summary: '另分成多个文件：sheet 每表一个，village 每村一个；放在 --out 所写的文件夹',
    },
    {
      name: 'csv',
      value: 'utf-8或gbk',
      summary: '另存为 CSV，每表一个；utf-8 带 BOM，gbk 写不出的字会指明、不替换',
    },
    {
      name: 'id',
      value: '格式',
      summary: '证件号码的写法：text 原样（默认），apostrophe 前加单引号，masked 只留前6位和后4位',
    },
    {
      name: 'template',
      value: '模板.xlsx',
      summary: '填入上级发的空白模板：按表头对应，只写表头以下的单元格；结果存到 --out',
    },
    jsonOption,
    outOption,
  ],
} as const satisfies JobDescription;
