import { seededRandom, type Random } from './random';
import { row, columnWidth, type Sample, type SampleCell } from './sampleBook';
import { headOf, type SampleHousehold, sampleTownship } from './township';

/** Chinese labels and field codes of the survey's dictionary (brief H5); codes only where they are known. */
const COLUMNS: readonly (readonly [label: string, code: string])[] = [
  ['编号', 'bh'],
  ['房屋编号', 'fwbh'],
  ['村居行政编码', ''],
  ['地址', ''],
  ['住宅类型', ''],
  ['户主姓名', 'hzxm'],
  ['身份证', 'sfz'],
  ['常住人口数', ''],
  ['层数', 'cs'],
  ['调查面积', 'dcmj'],
  ['建成时间', ''],
  ['结构类型', 'jglx'],
  ['建设方式', ''],
  ['是否进行过抗震加固', ''],
  ['有无肉眼可见明显裂缝、变形、倾斜', ''],
  ['是否经过安全鉴定', 'sfjgaqjd'],
  ['鉴定时间', 'aqjdnf'],
  ['鉴定结论等级', 'aqjdjl'],
  ['安全性鉴定（是否安全）', 'jdsfaq'],
  ['是否自行改扩建', 'sfzxgkj'],
  ['改扩建时间', 'gkjsj'],
  ['照片ID', ''],
  ['备注', ''],
  ['调查人', ''],
];

/** Survey codes of structures and of building periods (brief §2.2). */
const STRUCTURE_CODES: Readonly<Record<string, number>> = { 砖混: 1, 砖木: 3, 钢混: 5, 木结构: 99 };
const PERIOD_ENDS = [1980, 1990, 2000, 2010, 2015];

/** Export of the disaster census with its codes; decoded only where the sheet is declared to be one. */
export function disasterCensusSample(): Sample {
  const random = seededRandom(2021);
  const households = sampleTownship().filter((_, index) => index % 5 !== 4);
  const header = COLUMNS.map(([label]) => label);
  const rows = households.map((household, index) => censusRow(household, index, random));
  return {
    file: '灾普导出.xlsx',
    shows: [
      `自然灾害风险普查导出表：${households.length} 户，中文表头下有一行字段代码，选项用数字代码，鉴定时间只有年份。`,
      '等级代码 1—4 只有在声明本表为灾普导出后才能识别为 A—D；有几户只写“不安全”（0）而没有等级。',
    ],
    content: {
      sheets: [
        {
          name: '农村住宅_独立住宅',
          widths: header.map(columnWidth),
          rows: [
            row('header', header),
            row('header', COLUMNS.map(([, code]) => code)),
            ...rows.map((cells) => row('data', cells)),
          ],
          merges: [],
          frozenRows: 2,
        },
      ],
    },
  };
}

function censusRow(household: SampleHousehold, index: number, random: Random): SampleCell[] {
  const head = headOf(household);
  return [
    index + 1,
    household.footprint,
    household.code.slice(0, 12),
    household.address,
    1,
    head.name,
    head.idNumber,
    household.members.length,
    household.floors,
    household.area,
    periodCode(household.builtYear),
    STRUCTURE_CODES[household.structure] ?? 99,
    random.pick([1, 2]),
    0,
    index % 17 === 3 ? 1 : 0,
    ...appraisalCodes(household, index),
    0,
    null,
    household.photo,
    null,
    `普查员${(index % 4) + 1}`,
  ];
}

/** 是否经过安全鉴定, 鉴定时间, 鉴定结论等级, 安全性鉴定. */
function appraisalCodes(household: SampleHousehold, index: number): SampleCell[] {
  if (index % 4 === 1) return [0, null, null, null];
  if (index % 19 === 6) return [1, 2021, null, 0];
  if (index % 13 === 5) return [1, 2021, index % 2 === 0 ? 3 : 4, 0];
  const year = index % 11 === 2 ? 2019 : Math.min(2021, household.appraised.year);
  return [1, year, household.grade === 'A级' ? 1 : 2, 1];
}

/** Code 1 for 1980 and before … 6 for 2016 and after. */
function periodCode(builtYear: number): number {
  return PERIOD_ENDS.filter((end) => builtYear > end).length + 1;
}
