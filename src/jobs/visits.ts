import { inPlaceOption, type JobDescription, jsonOption, outOption, whatToCheck } from './job';

/** Plans site visits, prints sheets for the teams, and reads filled ones back: see `planVisitsOver`, `readVisitsOver`. */
export const visits = {
  id: 'visits',
  title: '外业安排与回收',
  summary:
    '给需外业核实的户安排队伍和日期，打印每队一张核实表，再把填好的表读回外业现场核实清单（2020年核验为住房安全保障核验表，每户都去）；已安排、已填写的不改',
  arguments: '文件…',
  options: [
    ...whatToCheck,
    {
      name: 'teams',
      value: '队伍',
      summary:
        '由哪些队去：写“一组：张三、李四,二组”，或有“组名、人员、负责村”三列的 .xlsx；可写多次；不写则用名单中的排查组',
    },
    {
      name: 'from',
      value: '年-月-日',
      summary: '从哪一天开始，默认检查那天；检查那天不在工作时间内的，默认工作时间的第一天',
    },
    { name: 'to', value: '年-月-日', summary: '到哪一天为止，默认工作时间的最后一天' },
    { name: 'per-day', value: '户数', summary: '每队每天最多核实几户，默认 15' },
    { name: 'no-weekends', summary: '周末不安排；不写则周末照常' },
    {
      name: 'print',
      value: '文件.xlsx',
      summary: '另存打印用的核实表，每队一张，有户主签字和核实人签字处',
    },
    { name: 'mask', summary: '核实表上的证件号码只留前6位和后4位' },
    {
      name: 'read',
      value: '文件',
      summary: '读回填好的核实表，可写多次；行的顺序、自加的列不限，拿不准的只列出、不填入',
    },
    jsonOption,
    outOption,
    inPlaceOption,
  ],
} as const satisfies JobDescription;
