import { date } from './lookBack/household';
import { peopleMaker } from './people';
import { seededRandom } from './random';
import { plainSheet, type Sample, type SampleCell, type SampleSheet } from './sampleBook';

/** Sheets of one group each; `announced` is what the name of the sheet says. */
const GROUPS = [
  { name: '01村头小组', announced: 12, households: 12 },
  { name: '02河坝小组', announced: 9, households: 9 },
  { name: '03上村小组', announced: 48, households: 47 },
] as const;

const HEADER = [
  '序 号',
  '户主',
  '身份证号码',
  '人口数',
  '户类型',
  '住房类型',
  '房屋结构',
  '层数',
  '面积（平方米）',
  '建成年份',
  '住址',
  '照片',
  '住房安全等级',
  '鉴定时间',
  '鉴定单位',
  '备注',
];

/** One sheet per group, named as found in public files (brief L8, hard case 15). */
export function villageSheetsSample(): Sample {
  const random = seededRandom(48);
  const people = peopleMaker(random);
  const sheets = GROUPS.map((group): SampleSheet => {
    const rows = Array.from({ length: group.households }, (_, index): SampleCell[] => [
      index + 1,
      people.name(),
      people.idNumber(1945, 1988),
      random.integer(1, 6),
      '脱贫户',
      '自有农村住房',
      random.pick(['砖混', '砖木', '钢混']),
      random.integer(1, 3),
      random.integer(60, 150),
      random.integer(1990, 2016),
      `石梁村${group.name.slice(2)}${index + 1}号`,
      `${group.name.slice(0, 2)}-${index + 1}.jpg`,
      random.chance(0.9) ? random.pick(['A级', 'B级']) : 'C级',
      date(random.integer(2020, 2023), random.integer(1, 12), random.integer(1, 28)),
      '渝东房屋质量检测有限公司',
      null,
    ]);
    const persons = rows.reduce((sum, cells) => sum + Number(cells[3]), 0);
    const name = `${group.name}，共 ${group.announced} 户，共 ${persons}人`;
    return plainSheet(name, HEADER, rows, ['石梁村脱贫户住房安全情况表']);
  });
  return {
    file: '分村表.xlsx',
    shows: ['一个小组一张表，表名里写着户数；“03上村小组”写共 48 户，实有 47 户。'],
    content: { sheets },
  };
}
