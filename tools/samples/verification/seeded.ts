import type { Judgement } from '../../../src/domain/preliminaryJudgement';
import { date } from '../lookBack/household';
import type { Class, VerificationCells } from './household';

/** A fault put into a household of a class: what it is, and what the check must say of it and of nobody else. */
export interface SeededFault {
  readonly about: string;
  readonly of: Class;
  readonly cells: Partial<VerificationCells>;
  readonly rules: readonly string[];
  readonly judgement: Judgement;
}

const NO_MAY_GRADE = {
  mayGrade: null,
  plateGrade: null,
  cardGrade: null,
} as const satisfies Partial<VerificationCells>;
const CONFIRMED = {
  state: '属实',
  verifiedBy: '午干部',
  verifiedOn: date(2020, 6, 19),
  reportedOn: date(2020, 6, 20),
} as const satisfies Partial<VerificationCells>;

const works: readonly SeededFault[] = [
  {
    about: '改造年度2014，登记为改造安全，应归鉴定安全',
    of: '改造安全',
    cells: { renovationYear: 2014, finishedOn: null },
    rules: ['renovated-before-boundary'],
    judgement: 'appraised-safe',
  },
  {
    about: '改造年度“2014-2015”，不能归类',
    of: '改造安全',
    cells: { renovationYear: '2014-2015', finishedOn: null },
    rules: ['cell-unreadable'],
    judgement: 'needs-clarification',
  },
  {
    about: '2014年列入，2015年3月竣工，不能归类',
    of: '改造安全',
    cells: { renovationYear: 2014, finishedOn: date(2015, 3, 10) },
    rules: ['renovation-time-unclear'],
    judgement: 'needs-clarification',
  },
  {
    about: '2018年11月竣工，2018年3月鉴定',
    of: '改造安全',
    cells: {
      ...NO_MAY_GRADE,
      renovationYear: 2018,
      finishedOn: date(2018, 11, 20),
      appraisedOn: date(2018, 3, 2),
    },
    rules: ['appraised-before-renovation'],
    judgement: 'problem',
  },
  {
    about: '改造和鉴定都只写2019年，先后不明，只提示',
    of: '改造安全',
    cells: { ...NO_MAY_GRADE, renovationYear: 2019, finishedOn: null, appraisedOn: '2019' },
    rules: ['renovation-appraisal-same-year'],
    judgement: 'renovated-safe',
  },
  {
    about: '2016年危改，登记为鉴定安全',
    of: '鉴定安全',
    cells: { renovationYear: 2016 },
    rules: ['renovated-since-boundary'],
    judgement: 'renovated-safe',
  },
  {
    about: '没有改造项目',
    of: '改造安全',
    cells: { project: null },
    rules: ['renovation-project-missing'],
    judgement: 'needs-clarification',
  },
  {
    about: '没有改造时间',
    of: '改造安全',
    cells: { renovationYear: null, finishedOn: null },
    rules: ['renovation-year-missing'],
    judgement: 'needs-clarification',
  },
];

const safety: readonly SeededFault[] = [
  {
    about: '鉴定为D级，仍住在里面，问题属实并已上报',
    of: '鉴定安全',
    cells: {
      ...CONFIRMED,
      grade: 'D级',
      mayGrade: 'D级',
      plateGrade: 'D级',
      cardGrade: 'D级',
      dangerous: '是',
      movedOut: '否',
      found: '墙体开裂，局部垮塌',
    },
    rules: ['dangerous-house-not-left', 'house-became-dangerous'],
    judgement: 'problem',
  },
  {
    about: '疑似后墙开裂，尚未核实：不得在APP填报',
    of: '鉴定安全',
    cells: { found: '疑似后墙开裂', state: '疑似' },
    rules: ['suspected-problem'],
    judgement: 'needs-clarification',
  },
  {
    about: '核实中的问题同样暂缓',
    of: '改造安全',
    cells: { found: '屋面渗漏', state: '核实中' },
    rules: ['suspected-problem'],
    judgement: 'needs-clarification',
  },
  {
    about: '疑似问题经核实排除',
    of: '鉴定安全',
    cells: { ...CONFIRMED, reportedOn: null, found: '后墙疑似下沉，经核实无变化', state: '排除' },
    rules: [],
    judgement: 'appraised-safe',
  },
  {
    about: '核实属实，没有上报日期',
    of: '鉴定安全',
    cells: { ...CONFIRMED, reportedOn: null, found: '木柱腐朽' },
    rules: ['problem-without-report-date'],
    judgement: 'problem',
  },
  {
    about: '登记为鉴定安全，核验填已变为危房',
    of: '鉴定安全',
    cells: { dangerous: '是', found: '暴雨后地基下沉' },
    rules: ['house-became-dangerous'],
    judgement: 'problem',
  },
  {
    about: '从未鉴定',
    of: '鉴定安全',
    cells: { ...NO_MAY_GRADE, grade: '未鉴定', appraisedOn: null, appraiser: null },
    rules: ['guarantee-grade-missing'],
    judgement: 'problem',
  },
  {
    about: '等级写“三级”',
    of: '鉴定安全',
    cells: { ...NO_MAY_GRADE, grade: '三级' },
    rules: ['grade-unclear'],
    judgement: 'needs-clarification',
  },
  {
    about: '没有鉴定人员',
    of: '鉴定安全',
    cells: { appraiser: null },
    rules: ['appraiser-missing'],
    judgement: 'appraised-safe',
  },
  {
    about: '保障安全，没有搬离危房',
    of: '保障安全',
    cells: { ...CONFIRMED, movedOut: '否', found: '白天仍回旧房居住' },
    rules: ['guarantee-not-fulfilled'],
    judgement: 'problem',
  },
  {
    about: '保障安全，没有答是否落实',
    of: '保障安全',
    cells: { workDone: null },
    rules: ['guarantee-answers-missing'],
    judgement: 'problem',
  },
  {
    about: '保障安全，没有写具体方式',
    of: '保障安全',
    cells: { way: null },
    rules: ['guarantee-way-missing'],
    judgement: 'needs-clarification',
  },
  {
    about: '保障安全，旧房2016年鉴定为D级：不需要再鉴定',
    of: '保障安全',
    cells: { grade: 'D级', appraisedOn: '2016', appraiser: '甲鉴定员' },
    rules: [],
    judgement: 'guaranteed-safe',
  },
  {
    about: '原为鉴定安全，现为保障安全，没有写原因',
    of: '保障安全',
    cells: { formerMethod: '鉴定安全' },
    rules: ['guarantee-method-changed'],
    judgement: 'guaranteed-safe',
  },
  {
    about: '未填保障方式',
    of: '鉴定安全',
    cells: { method: null },
    rules: ['guarantee-method-missing'],
    judgement: 'needs-clarification',
  },
];

const records: readonly SeededFault[] = [
  {
    about: '标识牌B级，2020年5月鉴定A级',
    of: '鉴定安全',
    cells: { grade: 'A级', mayGrade: 'A级', plateGrade: 'B级', cardGrade: 'A级' },
    rules: ['plate-differs-from-appraisal'],
    judgement: 'appraised-safe',
  },
  {
    about: '明白卡写错等级',
    of: '鉴定安全',
    cells: {
      grade: 'A级',
      mayGrade: 'A级',
      plateGrade: 'A级',
      cardGrade: 'B级',
      plateMatchesCard: '否',
    },
    rules: ['card-differs'],
    judgement: 'appraised-safe',
  },
  {
    about: '标识牌没有悬挂',
    of: '改造安全',
    cells: { plateHung: '否' },
    rules: ['plate-not-hung'],
    judgement: 'renovated-safe',
  },
  {
    about: '标识牌填写不规范',
    of: '改造安全',
    cells: { plateWellFilled: '不规范' },
    rules: ['plate-badly-filled'],
    judgement: 'renovated-safe',
  },
  {
    about: '标识牌核对只填了一半',
    of: '改造安全',
    cells: { plateRight: null, plateMatchesCard: null },
    rules: ['plate-questions-missing'],
    judgement: 'renovated-safe',
  },
  {
    about: '没有拍照就上传了',
    of: '鉴定安全',
    cells: { photograph: '否' },
    rules: ['uploaded-before-done'],
    judgement: 'appraised-safe',
  },
  {
    about: '还没有上传',
    of: '鉴定安全',
    cells: { upload: null },
    rules: ['steps-incomplete'],
    judgement: 'appraised-safe',
  },
  {
    about: '没有访谈本人',
    of: '改造安全',
    cells: { interviewed: '否' },
    rules: ['not-visited-in-person'],
    judgement: 'renovated-safe',
  },
  {
    about: '6月8日就核验了',
    of: '鉴定安全',
    cells: { checkedOn: date(2020, 6, 8) },
    rules: ['check-outside-window'],
    judgement: 'appraised-safe',
  },
  {
    about: '过了期限还没有核验',
    of: '鉴定安全',
    cells: { checkedOn: null, checkedBy: null },
    rules: ['not-checked-by-deadline'],
    judgement: 'appraised-safe',
  },
  {
    about: '排查组写13',
    of: '改造安全',
    cells: { team: 13 },
    rules: ['team-unknown'],
    judgement: 'renovated-safe',
  },
  {
    about: '没有核验责任人',
    of: '鉴定安全',
    cells: { responsible: null },
    rules: ['check-responsible-missing'],
    judgement: 'appraised-safe',
  },
];

/** Every fault of the 2020 sample; no household has two. */
export const seededFaults: readonly SeededFault[] = [...works, ...safety, ...records];
