import type {
  GuaranteeWay,
  RectificationKind,
  RenovationProject,
  Vocabulary,
} from '../../domain/vocabulary';

/** The ways of 保障安全: five of the 2020 notice, two of the national one, and its 等 (S1 三(一); brief §1.4). */
export const guaranteeWay: Vocabulary<GuaranteeWay> = {
  label: '具体保障方式',
  terms: [
    { id: 'with-relatives', label: '投亲靠友', spellings: ['投靠亲友', '投靠亲戚'] },
    {
      id: 'supported-by-children',
      label: '子女赡养',
      spellings: [
        ...['投靠子女', '投靠儿子', '投靠女儿', '与子女同住', '随子女居住', '住子女家'],
        ...['与儿子同住', '与女儿同住', '随儿子居住', '随女儿居住', '住儿子家', '住女儿家'],
      ],
    },
    {
      id: 'rented',
      label: '租房',
      spellings: ['租住', '在县城租房', '县城租房', '租赁', '租赁闲置农房', '长期租房'],
    },
    {
      id: 'old-people-home',
      label: '敬老院',
      spellings: ['入住敬老院', '敬(养)老院', '养老院', '入住养老院'],
    },
    { id: 'welfare-home', label: '福利院', spellings: ['入住福利院'] },
    { id: 'public-rental', label: '集体公租房', spellings: ['公租房', '廉租房'] },
    { id: 'happiness-home', label: '幸福大院' },
    { id: 'other', label: '其他方式', spellings: ['其他', '其它', '其它方式', '其他安全房屋'] },
  ],
  ambiguous: [
    {
      wordings: ['借住', '借住亲戚', '借住亲戚家', '住亲戚家'],
      mayBe: ['with-relatives', 'other'],
      why: '“投亲靠友”和“借住”容易混淆，请核实后选一种',
    },
    {
      wordings: ['集中供养'],
      mayBe: ['old-people-home', 'welfare-home'],
      why: '没有说明住在敬老院还是福利院',
    },
    {
      wordings: ['常年在外务工', '外出务工', '在外务工'],
      mayBe: ['rented', 'other'],
      why: '外出务工不是保障方式，请核实是不是长期住在安全房屋里、是什么房屋',
    },
  ],
};

/** The works that make a house 改造安全: two of the 2020 notice, three of the national one, and their 等 (S1 三(一); brief §1.4). */
export const renovationProject: Vocabulary<RenovationProject> = {
  label: '改造项目',
  terms: [
    {
      id: 'dangerous-house-renovation',
      label: '危房改造',
      spellings: [
        ...['农村危房改造', '危改', '农村危改', 'C改', 'D改', 'C级改造', 'D级改造'],
        ...['C级危房改造', 'D级危房改造', '危旧房改造'],
      ],
    },
    {
      id: 'relocation',
      label: '易地扶贫搬迁',
      spellings: ['易地搬迁', '易搬', '易扶搬迁', '移民搬迁', '高山生态扶贫搬迁'],
    },
    { id: 'ecological-migration', label: '生态移民' },
    { id: 'reservoir-migration', label: '水库移民' },
    { id: 'hazard-relocation', label: '避险搬迁', spellings: ['地质灾害避险搬迁', '地灾搬迁'] },
    { id: 'other', label: '其他工程', spellings: ['其他', '其它', '其它工程'] },
  ],
  ambiguous: [
    {
      wordings: ['改造', '搬迁', '新建', '重建', '已改造'],
      mayBe: ['dangerous-house-renovation', 'relocation'],
      why: '没有写明是危房改造还是易地扶贫搬迁',
    },
  ],
};

/** 三个“一批” (S1 五(三), after 万州府办发〔2020〕11号). */
export const rectificationKind: Vocabulary<RectificationKind> = {
  label: '整改措施类别',
  terms: [
    {
      id: 'dangerous-house-renovation',
      label: '危房改造保障',
      spellings: ['危房改造保障一批', '危房改造', '危改', '危改保障'],
    },
    {
      id: 'old-house-repair',
      label: '旧房整治保障',
      spellings: ['旧房整治保障一批', '旧房整治'],
    },
    {
      id: 'other-measures',
      label: '其他措施保障',
      spellings: ['其他措施保障一批', '其他措施', '其它措施', '其它措施保障'],
    },
  ],
  ambiguous: [
    {
      wordings: ['一批', '三个一批', '整改', '已整改'],
      mayBe: [],
      why: '没有写明是危房改造、旧房整治还是其他措施',
    },
  ],
};
