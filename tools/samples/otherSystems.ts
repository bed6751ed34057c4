import { date } from './lookBack/household';
import { peopleMaker } from './people';
import { seededRandom } from './random';
import { plainSheet, type Sample, type SampleCell } from './sampleBook';
import { headOf, type SampleHousehold, sampleTownship } from './township';

const SELF_BUILT_HEADER = [
  '序号',
  '排查编码',
  '村（社区）',
  '组',
  '产权人',
  '证件号码',
  '房屋地址',
  '产权登记',
  '地上层数',
  '地下层数',
  '建筑面积',
  '建成年代',
  '是否专业设计建造',
  '结构类型',
  '变形损伤',
  '是否改造',
  '改造内容',
  '用地手续',
  '规划建设手续',
  '竣工验收',
  '安全隐患初判',
  '安全鉴定或评定',
  '鉴定时间',
  '整治办法',
  '整治计划',
];

/** Survey of self-built houses: 安全, C级, D级, first impressions, papers 有/无 (brief H7). */
export function selfBuiltSample(): Sample {
  const random = seededRandom(2022);
  const households = sampleTownship().filter((_, index) => index % 3 === 0);
  const rows = households.map((household, index): SampleCell[] => {
    const [impression, conclusion, cure, plan] = selfBuiltConclusion(index);
    return [
      index + 1,
      `ZJF${household.footprint.slice(-6)}`,
      household.village,
      household.group,
      headOf(household).name,
      headOf(household).idNumber,
      household.address,
      random.pick(['是', '否']),
      household.floors,
      0,
      household.area,
      `${household.builtYear}年`,
      '否',
      household.structure,
      impression === '基本安全' ? '无' : '有',
      index % 9 === 4 ? '是' : '否',
      index % 9 === 4 ? '擅自加层' : null,
      random.pick(['有', '有', '无']),
      random.pick(['有', '无']),
      random.pick(['有', '无']),
      impression,
      conclusion,
      conclusion === null ? null : `2022年${random.integer(3, 11)}月`,
      cure,
      plan,
    ];
  });
  return {
    file: '自建房排查.xlsx',
    shows: [
      `农村自建房安全专项整治排查表：${households.length} 户，鉴定结论写“安全、C级、D级”，手续写“有、无”。“安全”不能当作 A 级或 B 级，只表示安全。`,
    ],
    content: { sheets: [plainSheet('排查信息', SELF_BUILT_HEADER, rows)] },
  };
}

function selfBuiltConclusion(index: number): readonly [string, string | null, string | null, string | null] {
  if (index % 10 === 7) return ['存在重大结构安全隐患可能发生坍塌', 'D级', '予以拆除', '计划半年内'];
  if (index % 10 === 3) return ['存在风险', 'C级', '加固处理', '计划1年内'];
  return index % 4 === 0 ? ['基本安全', null, null, null] : ['基本安全', '安全', null, null];
}

const ARCHIVE_HEADER = [
  '序号',
  '村',
  '组',
  '户主姓名',
  '身份证号',
  '家庭人口',
  '贫困类型',
  '危房等级',
  '危改年度',
  '改造方式',
  '改造面积(平方米)',
  '改造时间',
  '改造完成时间',
  '补助金额(元)',
  '验收等级',
  '备注',
];
/** The five kinds of the older national list (brief §2.2). */
const OLD_METHODS = ['修缮加固', '原址翻建', '异地非集中新建', '异地相对集中新建', '房屋置换'] as const;
const ARCHIVED = 60;

/** Archive of the three years' campaign: only the households whose house was renovated (hard case 18). */
export function renovationArchiveSample(): Sample {
  const random = seededRandom(2018);
  const rows = sampleTownship()
    .slice(0, ARCHIVED)
    .map((household, index): SampleCell[] => {
      const year = random.integer(2018, 2020);
      const repaired = random.chance(0.6);
      return [
        index + 1,
        household.village,
        household.group,
        headOf(household).name,
        headOf(household).idNumber,
        household.members.length,
        '建档立卡贫困户',
        repaired ? 'C级' : 'D级',
        year,
        repaired ? '修缮加固' : random.pick(OLD_METHODS.slice(1)),
        household.area,
        `${year}.${random.integer(3, 6)}`,
        date(year, random.integer(8, 12), random.integer(1, 28)),
        repaired ? 7500 : 35000,
        random.pick(['A级', 'B级']),
        null,
      ];
    });
  return {
    file: '三年行动档案.xlsx',
    shows: [
      `农村危房改造三年行动档案：只有 ${ARCHIVED} 户危改户，改造方式用旧的五种说法（“修缮加固”即“修固”），名册里其余各户不在此表是正常的。`,
    ],
    content: { sheets: [plainSheet('危改档案', ARCHIVE_HEADER, rows, ['农村危房改造三年行动档案'])] },
  };
}

const APP_HEADER = [
  '序号',
  '行政村',
  '村民小组',
  '户编号',
  '户主姓名',
  '户主证件号码',
  '家庭人口数',
  '住房安全有保障方式',
  '保障途径',
  '鉴定等级',
  '鉴定时间',
  '改造年度',
  '是否现居住',
  '是否搬离危房',
  '采集人',
  '采集时间',
  '问题状态',
  '问题描述',
];
const IN_APP = 64;

/** Export of the verification app of 2020: three classes, former heads, suspected problems. */
export function verificationAppSample(): Sample {
  const random = seededRandom(2020);
  const former = peopleMaker(seededRandom(1999));
  const rows = sampleTownship()
    .slice(0, IN_APP)
    .map((household, index): SampleCell[] => {
      const head =
        index % 16 === 15
          ? { name: former.name(), idNumber: former.idNumber(1932, 1942) }
          : headOf(household);
      return [
        index + 1,
        household.village,
        household.group,
        household.code,
        head.name,
        head.idNumber,
        household.members.length,
        ...verifiedClass(household, index),
        date(2020, 6, random.integer(12, 28)),
        ...problem(index),
      ];
    });
  return {
    file: '核验APP导出.xlsx',
    shows: [
      `2020 年住房安全有保障核验系统导出表：${IN_APP} 户，分鉴定安全、改造安全、保障安全三类。`,
      '有 4 户还是原户主的姓名和证件号码，有几户的问题仍为“疑似”。',
    ],
    content: { sheets: [plainSheet('核验数据', APP_HEADER, rows, ['住房安全有保障核验数据'])] },
  };
}

/** 保障方式 … 采集人. */
function verifiedClass(household: SampleHousehold, index: number): SampleCell[] {
  const collector = `核验员${(index % 5) + 1}`;
  if (index % 7 === 4) return ['改造安全', '危房改造', 'B级', '2019.11', 2019, '是', '是', collector];
  if (index % 9 === 3) return ['保障安全', '子女赡养', null, null, null, '是', '是', collector];
  return ['鉴定安全', '鉴定', household.grade, '2020.5', null, '是', null, collector];
}

/** 问题状态 and 问题描述. */
function problem(index: number): SampleCell[] {
  if (index % 21 === 10) return ['疑似', '疑似仍住危房'];
  return index % 30 === 13 ? ['确认', '标识牌未悬挂'] : [null, null];
}
