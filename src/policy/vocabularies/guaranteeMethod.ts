import type { GuaranteeMethod, Vocabulary } from '../../domain/vocabulary';

/** 保障方式 of the 2020 verification (S1 三(一); brief §5.9). */
export const guaranteeMethod: Vocabulary<GuaranteeMethod> = {
  label: '住房保障方式',
  terms: [
    { id: 'appraised-safe', label: '鉴定安全', spellings: ['经鉴定安全', '鉴定为安全'] },
    {
      id: 'renovated-safe',
      label: '改造安全',
      spellings: [
        ...[
          '危改',
          'D改',
          'C改',
          'D级改造',
          'C级改造',
          '危房改造',
          '危房改造安全',
          '农村危房改造',
          '危改安全',
        ],
        ...[
          '易搬',
          '易地搬迁',
          '易地扶贫搬迁',
          '移民搬迁',
          '生态移民',
          '水库移民',
          '避险搬迁',
          '搬迁安全',
        ],
      ],
    },
    {
      id: 'guaranteed-safe',
      label: '保障安全',
      spellings: [
        ...[
          '投亲靠友',
          '投靠亲友',
          '子女赡养',
          '投靠子女',
          '投靠儿子',
          '投靠女儿',
          '与子女同住',
          '随子女居住',
        ],
        ...[
          '与儿子同住',
          '与女儿同住',
          '随儿子居住',
          '随女儿居住',
          '住儿子家',
          '住女儿家',
          '住子女家',
        ],
        ...[
          '租房',
          '租住',
          '在县城租房',
          '县城租房',
          '外出务工租房',
          '租赁闲置农房',
          '敬老院',
          '养老院',
        ],
        ...['敬(养)老院', '福利院', '入住敬老院', '入住福利院', '幸福大院', '公租房', '集体公租房'],
      ],
    },
  ],
  ambiguous: [
    {
      wordings: ['鉴定', '已鉴定'],
      mayBe: ['appraised-safe'],
      why: '只写了鉴定，没有写结论是不是安全',
    },
    {
      wordings: ['改造', '已改造', '改建', '新建'],
      mayBe: ['renovated-safe'],
      why: '没有写明改造的项目和结果，请确认是不是“改造安全”',
    },
    { wordings: ['保障', '有保障'], mayBe: ['guaranteed-safe'], why: '没有写明保障的方式' },
    {
      wordings: ['A类', 'B类', 'C类', 'D类', 'A', 'B', 'C', 'D', 'A级', 'B级', 'C级', 'D级'],
      mayBe: [],
      why: '写的是等级或类别，不是保障方式',
    },
    {
      wordings: ['安全', '住房安全', '是', '√', '有安全住房'],
      mayBe: ['appraised-safe', 'renovated-safe', 'guaranteed-safe'],
      why: '只说明住房安全，没有写是哪一种方式',
    },
    {
      wordings: ['常年在外务工', '外出务工', '借住', '借住亲戚', '集中供养'],
      mayBe: ['guaranteed-safe'],
      why: '不是方案列出的保障方式，长期住在安全房屋里的才算“保障安全”，请核实',
    },
  ],
};
