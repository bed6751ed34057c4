import { inPlaceOption, type JobDescription, jsonOption, outOption, whatToCheck } from './job';

/** Draws households that are to be looked at again: see `planDrawOver`. */
export const draw = {
  id: 'draw',
  title: '抽查',
  summary:
    '按村和初判结果分层抽取要复查的户，写出抽查名单和抽样框；种子、各层户数和算法都写明，任何人可以重抽出同样的户',
  arguments: '文件…',
  options: [
    ...whatToCheck,
    { name: 'size', value: '户数', summary: '抽多少户，必抽的户算在内；与 --share 二选一' },
    { name: 'share', value: '比例', summary: '抽抽样框的百分之几，如 5%；不足1户的进为1户' },
    {
      name: 'seed',
      value: '种子',
      summary: '决定抽到谁的一段文字，如 20240911；种子相同，抽到的户就相同；不写则用检查日期',
    },
    {
      name: 'by',
      value: '分层',
      summary: '按什么分层：village 村、judgement 初判结果、none 不分层；默认 village,judgement',
    },
    {
      name: 'always',
      value: '必抽',
      summary:
        '必抽的户：等级（如 C,D）、规则编号（有该问题的户）、户编号，或每行一个户编号的文件；可写多次',
    },
    {
      name: 'judgement',
      value: '范围',
      summary: '只抽这些初判结果的户，如 初判安全；AB-self-check 只抽初判为A、B级安全的户',
    },
    { name: 'exclude-visited', summary: '不抽已经现场核实过的户' },
    { name: 'proportional', summary: '只按比例分配，不保证每层至少1户' },
    { name: 'county', summary: '这批是县级抽取的：来源写“县级抽查”' },
    jsonOption,
    outOption,
    inPlaceOption,
  ],
} as const satisfies JobDescription;
