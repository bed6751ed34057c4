import type { ProblemState } from '../../domain/problemState';
import type {
  ApplicationState,
  LedgerMeasure,
  RenovationMethod,
  Vocabulary,
} from '../../domain/vocabulary';

/** 保障方式 of the rectification ledger (S2 六 L92; brief §6.3). */
export const ledgerMeasure: Vocabulary<LedgerMeasure> = {
  label: '保障方式',
  terms: [
    {
      id: 'dangerous-house-renovation',
      label: '农村危房改造',
      spellings: [
        '危房改造',
        '危改',
        '农村危改',
        '纳入危改',
        '列入危改',
        '列入危房改造',
        '纳入危房改造',
      ],
    },
    {
      id: 'other-safe-home',
      label: '其他安全住房',
      spellings: ['其它安全住房', '自有城市住房', '商品房'],
    },
    {
      id: 'with-relatives',
      label: '投亲靠友',
      spellings: ['投靠亲友', '投靠子女', '子女赡养', '与子女同住', '随子女居住'],
    },
    { id: 'rented', label: '租住', spellings: ['租房', '租赁', '租房居住', '租赁住房'] },
    { id: 'borrowed', label: '借住', spellings: ['借住安全房屋'] },
    { id: 'public-rental', label: '集体公租房', spellings: ['公租房', '廉租房'] },
    {
      id: 'care-home',
      label: '敬（养）老院',
      spellings: ['敬老院', '养老院', '福利院', '敬养老院', '入住敬老院', '入住养老院'],
    },
    { id: 'house-exchange', label: '房屋置换', spellings: ['置换', '置换房屋'] },
    {
      id: 'demolished-not-lived-in',
      label: '拆除不再居住',
      spellings: ['拆除不居住', '已拆除不再居住', '拆除后不再居住'],
    },
    { id: 'other', label: '其他方式', spellings: ['其他', '其它', '其它方式'] },
  ],
  ambiguous: [
    {
      wordings: ['拆除', '已拆除', '拆旧', '拆除重建', '重建', '改造'],
      mayBe: ['dangerous-house-renovation', 'demolished-not-lived-in'],
      why: '没有说明拆除后是重建（危房改造）还是不再居住',
    },
    {
      wordings: ['借住亲戚', '借住亲友', '借住亲戚家', '住亲戚家'],
      mayBe: ['with-relatives', 'borrowed'],
      why: '“投亲靠友”和“借住”容易混淆，请核实后选一种',
    },
    {
      wordings: ['鉴定安全', '改造安全', '保障安全'],
      mayBe: [],
      why: '是2020年核验的保障方式，不是整改台账的保障方式',
    },
  ],
};

/** 改造方式: the seven kinds of the 危房改造抗震改造 module (S2 六 注; brief §2.2). */
export const renovationMethod: Vocabulary<RenovationMethod> = {
  label: '改造方式',
  terms: [
    {
      id: 'repair',
      label: '修固',
      spellings: ['修缮加固', '维修加固', '修缮', '加固维修', '加固修缮', '维修'],
    },
    {
      id: 'rebuild-in-place',
      label: '原址翻建',
      spellings: [
        '原拆原建',
        '拆除重建(原址)',
        '原址拆除重建',
        '原址重建',
        '原地重建',
        '原地翻建',
        '原址拆建',
      ],
    },
    {
      id: 'build-elsewhere',
      label: '异地新建',
      spellings: [
        ...['异地非集中新建', '异地相对集中新建', '选址新建', '易地新建', '异地重建', '易地重建'],
        ...['拆除重建(异地)', '另址新建', '异地集中新建', '异地选址新建'],
      ],
    },
    { id: 'house-exchange', label: '房屋置换', spellings: ['置换', '置换房屋'] },
    { id: 'build-for-homeless', label: '无房新建', spellings: ['无房户新建'] },
    { id: 'seismic-strengthening', label: '抗震加固', spellings: ['抗震改造', '抗震加固改造'] },
    { id: 'other', label: '其他', spellings: ['其它', '其他方式'] },
  ],
  ambiguous: [
    {
      wordings: ['拆除重建', '重建', '拆建', '拆旧建新', '拆除新建', 'D级重建'],
      mayBe: ['rebuild-in-place', 'build-elsewhere'],
      why: '没有说明是在原址还是异地',
    },
    {
      wordings: ['新建', '建新房', '翻建', '翻新', '改建'],
      mayBe: ['rebuild-in-place', 'build-elsewhere', 'build-for-homeless'],
      why: '没有说明是原址翻建、异地新建还是无房新建',
    },
    {
      wordings: ['加固', '加固改造'],
      mayBe: ['repair', 'seismic-strengthening'],
      why: '没有说明是修固还是抗震加固',
    },
  ],
};

/** 模块申请状态 (S2 六 L94). */
export const applicationState: Vocabulary<ApplicationState> = {
  label: '模块申请状态',
  terms: [
    { id: 'not-entered', label: '未录入', spellings: ['没有录入', '尚未录入', '未申请', '否'] },
    { id: 'entered', label: '已录入', spellings: ['录入', '已申请', '已提交', '是'] },
    { id: 'under-review', label: '审核中', spellings: ['待审核', '审批中', '待审批', '正在审核'] },
    { id: 'approved', label: '通过', spellings: ['已通过', '审核通过', '审批通过', '已审核通过'] },
    {
      id: 'returned',
      label: '退回',
      spellings: ['已退回', '被退回', '审核不通过', '未通过', '审核未通过', '不通过', '驳回'],
    },
  ],
  ambiguous: [
    {
      wordings: ['已审核', '审核完成', '已审批', '审核'],
      mayBe: ['approved', 'returned'],
      why: '没有说明审核是通过还是退回',
    },
  ],
};

/** 过渡期措施 (S2 六 L92; S1 五(三)). */
export const interimMeasure: Vocabulary = {
  label: '过渡期措施',
  terms: [
    {
      id: 'with-relatives',
      label: '投亲靠友',
      spellings: ['投靠亲友', '投靠子女', '与子女同住', '随子女居住', '住儿子家', '住女儿家'],
    },
    {
      id: 'rented',
      label: '租房',
      spellings: ['租住', '租赁', '租房居住', '临时租房', '在县城租房'],
    },
    { id: 'borrowed', label: '借住', spellings: ['临时借住', '借住他人房屋'] },
    {
      id: 'temporary-placement',
      label: '临时安置',
      spellings: [
        ...[
          '临时安置(村集体公房)',
          '临时安置(幸福大院)',
          '临时安置(敬老院)',
          '村集体公房',
          '集体公房',
        ],
        ...[
          '临时安置(村集体公房/幸福大院/敬老院)',
          '周转房',
          '临时周转',
          '闲置公房',
          '集体公租房',
          '公租房',
        ],
        ...['幸福大院', '敬老院', '养老院', '住村委会', '住村集体公房', '住村办公室', '临时倒腾'],
      ],
    },
    {
      id: 'vacated-and-signed',
      label: '撤离并设警示',
      spellings: ['撤离', '已撤离', '撤离并设置警示', '人员撤离并设警示', '撤离并设警示标志'],
    },
    { id: 'other', label: '其他', spellings: ['其它', '其他措施', '其它措施'] },
  ],
  none: ['不需要', '无需', '不涉及', '无措施', '没有措施'],
  ambiguous: [
    {
      wordings: ['借住亲戚', '借住亲友', '借住亲戚家', '住亲戚家', '借住亲友家'],
      mayBe: ['with-relatives', 'borrowed'],
      why: '“投亲靠友”和“借住”容易混淆，请核实后选一种',
    },
  ],
};

/** 进度 of the works (brief §2.2, §6.3). */
export const progress: Vocabulary = {
  label: '进度',
  terms: [
    {
      id: 'not-started',
      label: '未启动',
      spellings: ['未开始', '未开工', '未动工', '尚未开工', '没有开工', '未实施', '待开工'],
    },
    {
      id: 'started',
      label: '开工',
      spellings: ['已开工', '在建', '施工中', '建设中', '正在施工', '正在建设', '动工', '已动工'],
    },
    {
      id: 'main-structure',
      label: '主体完工',
      spellings: ['主体已完工', '主体完成', '主体竣工', '基础完工', '主体/基础完工', '主体封顶'],
    },
    { id: 'completed', label: '竣工', spellings: ['已竣工', '完工', '已完工', '竣工未验收'] },
    {
      id: 'accepted',
      label: '验收',
      spellings: ['已验收', '竣工已验收', '验收合格', '竣工验收', '已竣工验收'],
    },
    {
      id: 'moved-in',
      label: '入住',
      spellings: ['已入住', '搬入', '已搬入', '搬迁入住', '已搬迁入住'],
    },
    { id: 'paid', label: '资金兑付', spellings: ['已兑付', '资金已兑付', '兑付', '补助已兑付'] },
  ],
  ambiguous: [
    {
      wordings: ['已完成', '完成', '整改完成', '已整改', '100%'],
      mayBe: ['completed', 'accepted', 'moved-in'],
      why: '没有说明是竣工、验收还是入住',
    },
    {
      wordings: ['进行中', '整改中', '正在整改', '未完成', '实施中', '推进中', '正在实施'],
      mayBe: ['started', 'main-structure'],
      why: '没有说明做到哪一步',
    },
  ],
};

/** State of a suspected problem (S1 五(二)): only what was verified may be submitted. */
export const problemState: Vocabulary<ProblemState> = {
  label: '核实状态',
  terms: [
    { id: 'suspected', label: '疑似', spellings: ['疑似问题', '待核实', '未核实'] },
    { id: 'verifying', label: '核实中', spellings: ['现场核实中', '正在核实', '调查核实中'] },
    {
      id: 'confirmed',
      label: '属实',
      spellings: ['确认', '已确认', '核实属实', '已核实属实', '确认属实', '情况属实'],
    },
    { id: 'ruled-out', label: '排除', spellings: ['已排除', '不属实', '核实不属实', '已核实排除'] },
    { id: 'reported', label: '上报', spellings: ['已上报', '已报区住建委', '已报县住建局'] },
    { id: 'in-rectification', label: '整改', spellings: ['整改中', '正在整改'] },
    { id: 'closed', label: '销号', spellings: ['已销号', '整改销号'] },
  ],
  ambiguous: [
    {
      wordings: ['已核实', '核实'],
      mayBe: ['confirmed', 'ruled-out'],
      why: '没有说明核实的结果是属实还是排除',
    },
    {
      wordings: ['已整改', '整改完成'],
      mayBe: ['in-rectification', 'closed'],
      why: '没有说明是否已经销号',
    },
  ],
};
