import { peopleMaker, phoneNumber } from './people';
import { seededRandom } from './random';
import type { Sample } from './sampleBook';

/** Header of a public ledger, letter for letter, with its blanks and its damaged names (brief H1). */
export const RUIAN_HEADER =
  '序号,户主姓名,无户主身份证号,无户主电话,家庭人数,农户经济条件,乡镇、街道名称,树坪村村、居委会名称,建成年份,' +
  '详细地址,建筑面积,建筑占地面积,建筑层数,砌筑方式,结构类型,房屋周边情况,房屋使用情况,私自加层,地下室,' +
  ' （三无）无圈梁、无　地梁、无构造柱, 预制多孔板, 用地手续, 建设规划手续, 不动产权证或房屋产权证,' +
  ' 享受农村困难家庭危房改造政策, 享受农村困难家庭危房改造政策年份,中央补助资金,省级补助资金,地方补助资金,' +
  '鉴定等级,治理改造方式,备注,登记人员名称,登记时间,GIS-X（经度）,GIS-Y（纬度）';

const ROWS = 8;

/** A ledger as a script merged it from forms: GBK, ticks left as the letter `R` of a symbol font. */
export function ruianSample(): Sample {
  const random = seededRandom(36);
  const people = peopleMaker(random);
  const lines = Array.from({ length: ROWS }, (_, index) => {
    const unknown = index === 5;
    return [
      index + 1,
      people.name(),
      index === 2 ? people.idNumber(1950, 1960).toLowerCase() : people.idNumber(1948, 1980),
      phoneNumber(9_000 + index),
      random.integer(1, 6),
      random.pick(['一般户', '低保户', '贫困残疾户']),
      '示例镇',
      '示例村',
      random.integer(1975, 2012),
      `示例村示例路${index + 3}号`,
      `${random.integer(60, 180)}㎡`,
      `${random.integer(50, 90)}㎡`,
      random.integer(1, 4),
      random.pick(['实砌', '空斗']),
      '砖石结构（预制板）',
      random.pick(['平地', '山边', '水边']),
      '非用作经营用房',
      '无',
      '无',
      random.pick(['有', '无']),
      random.pick(['R', '']),
      random.pick(['R', '']),
      '无',
      random.pick(['有', '无']),
      '否',
      '',
      '',
      '',
      '',
      unknown ? '未鉴定' : random.pick(['A', 'B', 'B', 'C', 'D']),
      '',
      index === 6 ? '"空房, 户主在外"' : '',
      '登记员',
      '2018-11-20',
      '',
      '',
    ].join(',');
  });
  return {
    file: '瑞安式表头.csv',
    shows: [
      `GBK 编码的 CSV，${ROWS} 户：表头照抄一份公开的农房台账，保留了空格和改坏的名称（如“无户主身份证号”“树坪村村、居委会名称”）。`,
    ],
    content: { kind: 'gbk-text', text: `${[RUIAN_HEADER, ...lines].join('\r\n')}\r\n` },
  };
}
