import { field } from './field';

/** What only the submission sheets ask for (S2 六, brief §6.4). */
export const submissionFields = {
  registeredAddress: field('户籍地址', 'text', [
    '户籍住址',
    '户口地址',
    '户籍所在地',
    '户口所在地',
    '户口所在地地址',
  ]),
  buildMethod: field('建造方式', 'term:buildMethod', ['建设方式', '房屋建造方式']),
  hazardPointCode: field('隐患点编号', 'code', ['地灾隐患点编号', '地质灾害隐患点编号']),
  hazardKind: field('地质灾害隐患类型', 'text', ['隐患类型', '隐患点类型', '地质灾害类型']),
  surroundings: field('周边情况', 'text', ['房屋周边情况', '房屋周边环境', '周边环境']),
  extensionContent: field('改扩建内容', 'text', ['改扩建情况', '改扩建具体内容']),
  extensionApproved: field('改扩建有无审批', 'yesNo', ['改扩建是否有审批', '改扩建是否审批']),
  businessKind: field('经营用途', 'text', ['经营类型', '经营内容', '经营用途类别']),
  strengthened: field('是否抗震加固', 'yesNo', [
    '是否进行过抗震加固',
    '有无抗震加固',
    '抗震加固情况',
  ]),
} as const;
