import type { DecisionLine } from '../domain/decisionTable';
import type { HouseholdFacts } from '../domain/householdFacts';
import type { ClauseId } from './clauses';
import { statusUnclear } from './decisionReasons';
import { type GuaranteeFacts, guaranteeFacts } from './guaranteeFacts';
import * as reasons from './verificationReasons';

/** A line that looks at the facts of the classification, too. */
interface VerificationLine extends Omit<DecisionLine, 'when' | 'reason'> {
  readonly clause: ClauseId;
  readonly when: (facts: HouseholdFacts, found: GuaranteeFacts) => boolean;
  readonly reason: (facts: HouseholdFacts, found: GuaranteeFacts) => string;
}

/**
 * The classification of 2020 (S1 三; brief §3.3). The first line that holds decides. A household whose class is recorded
 * wrongly, but whose house is proved safe, gets the class it ought to have: the rules report the record.
 */
const lines: readonly VerificationLine[] = [
  {
    id: 'V1',
    title: '已死亡销户',
    when: ({ status }) => status === 'dead',
    result: 'removed-dead',
    clause: 'common-practice',
    reason: () => '已死亡销户，在名单中标注，不再核验。',
  },
  {
    id: 'V1',
    title: '疑似已死亡销户或迁出，状态待确认',
    when: ({ status }) => status === 'unclear',
    result: 'needs-clarification',
    clause: 'common-practice',
    reason: statusUnclear,
  },
  {
    id: 'V2',
    title: '已迁出',
    when: ({ status }) => status === 'moved-out',
    result: 'moved-out',
    clause: 'common-practice',
    reason: () => '已迁出，请核实现住址和是否仍由本乡核验。',
  },
  {
    id: 'V3',
    title: '疑似问题尚未核实',
    when: (_, { suspected }) => suspected,
    result: 'needs-clarification',
    listed: false,
    clause: 'xikou2020-5.2',
    reason: reasons.suspected,
  },
  {
    id: 'V4',
    title: '住房保障方式未填或无法识别',
    when: (_, { method }) => method.state !== 'read',
    result: 'needs-clarification',
    clause: 'xikou2020-3.1',
    reason: reasons.methodUnknown,
  },
  {
    id: 'V5',
    title: '鉴定安全、改造安全，鉴定为C级或D级',
    when: ({ isDangerous }, found) =>
      isOwn(found) && isDangerous && !isSafeGrade(found) && found.appraisedBeforeWorks !== true,
    result: 'problem',
    toRectify: true,
    clause: 'xikou2020-3.2',
    reason: reasons.dangerous,
  },
  {
    id: 'V5',
    title: '鉴定安全、改造安全，核验填写已变为危房',
    when: (_, found) => isOwn(found) && found.flaggedDangerous,
    result: 'problem',
    listed: 'grade-unclear',
    toRectify: true,
    clause: 'xikou2020-3.2',
    reason: reasons.dangerous,
  },
  {
    id: 'V5',
    title: '核实属实的住房保障问题',
    when: (_, { confirmed }) => confirmed,
    result: 'problem',
    toRectify: true,
    clause: 'xikou2020-5.3',
    reason: reasons.confirmed,
  },
  {
    id: 'V6',
    title: '鉴定安全、改造安全，各来源结论不一致',
    when: (_, found) => isOwn(found) && found.sourcesDisagree,
    result: 'needs-clarification',
    clause: 'xikou2020-5.4',
    reason: reasons.sourcesDisagree,
  },
  {
    id: 'V7',
    title: '表中没有鉴定等级列',
    when: (_, found) => isOwn(found) && found.grade.state === 'blank' && !hasGradeColumn(found),
    result: 'needs-clarification',
    clause: 'xikou2020-3.1',
    reason: reasons.gradeMissing,
  },
  {
    id: 'V7',
    title: '缺鉴定等级',
    when: (_, found) => isOwn(found) && found.grade.state === 'blank',
    result: 'problem',
    clause: 'xikou2020-3.1',
    reason: reasons.gradeMissing,
  },
  {
    id: 'V7',
    title: '鉴定等级不能确定',
    when: (_, found) => isOwn(found) && found.grade.state === 'unreadable',
    result: 'needs-clarification',
    clause: 'xikou2020-3.1',
    reason: reasons.gradeUnclear,
  },
  {
    id: 'V8',
    title: '改造或搬迁时间跨2014年底，不能归类',
    when: (_, found) => isOwn(found) && found.works === 'unclear',
    result: 'needs-clarification',
    clause: 'xikou2020-3.1',
    reason: reasons.worksUnclear,
  },
  {
    id: 'V9',
    title: '改造安全，没有改造时间',
    when: (_, found) => isRenovated(found) && found.works === 'none',
    result: 'needs-clarification',
    clause: 'xikou2020-3.1',
    reason: reasons.worksMissing,
  },
  {
    id: 'V10',
    title: '鉴定为C级或D级之后改造，改造后没有鉴定',
    when: ({ isDangerous }, found) =>
      isOwn(found) && isDangerous && found.appraisedBeforeWorks === true,
    result: 'problem',
    listed: 'grade-unclear',
    clause: 'xikou2020-3.1',
    reason: reasons.appraisedBeforeWorks,
  },
  {
    id: 'V10',
    title: '2015年以来改造，鉴定在改造完成之前',
    when: (_, found) =>
      isOwn(found) && found.works === 'since' && found.appraisedBeforeWorks === true,
    result: 'problem',
    clause: 'xikou2020-3.1',
    reason: reasons.appraisedBeforeWorks,
  },
  {
    id: 'V11',
    title: '改造安全，没有改造项目',
    when: (_, found) =>
      isRenovated(found) &&
      found.works === 'since' &&
      found.project === undefined &&
      found.hasColumn('renovationProject'),
    result: 'needs-clarification',
    clause: 'xikou2020-3.1',
    reason: reasons.projectMissing,
  },
  {
    id: 'V12',
    title: '2015年以来改造，鉴定为A级或B级',
    when: (_, found) => isOwn(found) && found.works === 'since',
    result: 'renovated-safe',
    listed: false,
    clause: 'xikou2020-3.1',
    reason: reasons.renovated,
  },
  {
    id: 'V13',
    title: '原住房，或2014年底以前改造，鉴定为A级或B级',
    when: (_, found) => isOwn(found),
    result: 'appraised-safe',
    listed: false,
    clause: 'xikou2020-3.1',
    reason: reasons.appraised,
  },
  {
    id: 'V14',
    title: '保障安全，未落实、未搬离危房或未入住安全房屋',
    when: (_, { answers }) => answers.no.length > 0,
    result: 'problem',
    toRectify: true,
    clause: 'xikou2020-3.2',
    reason: reasons.answeredNo,
  },
  {
    id: 'V15',
    title: '保障安全，是否落实没有列或答得不清楚',
    when: (_, { answers }) => answers.withoutColumn.length > 0 || answers.unclear.length > 0,
    result: 'needs-clarification',
    clause: 'xikou2020-3.2',
    reason: reasons.answersUnclear,
  },
  {
    id: 'V15',
    title: '保障安全，是否落实未填',
    when: (_, { answers }) => answers.blank.length > 0,
    result: 'problem',
    clause: 'xikou2020-3.2',
    reason: reasons.answersMissing,
  },
  {
    id: 'V16',
    title: '保障安全，没有写明具体保障方式',
    when: (_, { way, hasColumn }) => way === undefined && hasColumn('guaranteeWay'),
    result: 'needs-clarification',
    clause: 'xikou2020-3.1',
    reason: reasons.wayMissing,
  },
  {
    id: 'V17',
    title: '保障安全，已落实',
    when: () => true,
    result: 'guaranteed-safe',
    clause: 'xikou2020-3.1',
    reason: reasons.guaranteed,
  },
];

/** 鉴定安全 and 改造安全 are said of the house the household owns (S1 三(一)). */
function isOwn({ method }: GuaranteeFacts): boolean {
  return method.state === 'read' && method.value !== 'guaranteed-safe';
}

function isRenovated({ method }: GuaranteeFacts): boolean {
  return method.state === 'read' && method.value === 'renovated-safe';
}

/** Safe again after the works, whatever the older grade says. */
function isSafeGrade({ grade }: GuaranteeFacts): boolean {
  return grade.state === 'read' && (grade.value === 'A' || grade.value === 'B');
}

function hasGradeColumn({ hasColumn }: GuaranteeFacts): boolean {
  return hasColumn('appraisalGrade') || hasColumn('mayGrade');
}

/** The lines over the facts of every household; what only they look at is drawn once a household. */
export const verificationTable: readonly (DecisionLine & { readonly clause: ClauseId })[] =
  lines.map((line) => ({
    ...line,
    when: (facts) => line.when(facts, foundIn(facts)),
    reason: (facts) => line.reason(facts, foundIn(facts)),
  }));

let lastFacts: HouseholdFacts | undefined;
let lastFound: GuaranteeFacts | undefined;

/** Lines are tried one after the other over the same facts, so the last ones drawn are kept. */
function foundIn(facts: HouseholdFacts): GuaranteeFacts {
  if (lastFound === undefined || lastFacts !== facts) {
    lastFacts = facts;
    lastFound = guaranteeFacts(facts);
  }
  return lastFound;
}
