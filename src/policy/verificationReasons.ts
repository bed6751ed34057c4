import { describeConclusion } from '../domain/describeConclusion';
import { type FieldId, fields, readingOf } from '../domain/household';
import type { HouseholdFacts } from '../domain/householdFacts';
import type { GuaranteeFacts } from './guaranteeFacts';
import type { GuaranteeQuestion } from './rules/evidence/guaranteeAnswers';

/** The sentences of the classification of 2020: what was found in this household, and what to do next. */
type Reason = (facts: HouseholdFacts, found: GuaranteeFacts) => string;

export const suspected: Reason = ({ household }) => {
  const state = readingOf(household, 'problemState');
  const words = state.state === 'read' ? `问题状态为“${state.raw.trim()}”` : '写有“疑似”';
  return `${words}，情况未核实清楚前，不得在核验手机APP中填报；请现场调查核实后填写属实或排除、核实人和日期。`;
};

export const methodUnknown: Reason = (_, { method, hasColumn }) => {
  if (method.state === 'unreadable') {
    return `保障方式“${method.raw.trim()}”无法确定（${method.why}），请改填鉴定安全、改造安全或保障安全。`;
  }
  return hasColumn('guaranteeMethod')
    ? '未填住房保障方式，请填鉴定安全、改造安全或保障安全。'
    : '表中没有“住房保障方式”列，无法归类；请补上这一列后重新检查。';
};

export const dangerous: Reason = (facts, { method, flaggedDangerous }) => {
  const conclusion = facts.governing === undefined ? '' : describeConclusion(facts.governing);
  const found = facts.isDangerous ? `结论为${conclusion}` : '核验填写已变为危房';
  const grade = flaggedDangerous && !facts.isDangerous ? '，请重新鉴定确定等级' : '';
  return `登记为“${method.raw.trim()}”，但${found}${grade}；请核实后上报，按三个“一批”整改，并组织搬离危房。`;
};

export const confirmed: Reason = ({ household }) => {
  const found = readingOf(household, 'foundProblem');
  const what = found.state === 'read' ? `（${found.raw.trim()}）` : '';
  const state = readingOf(household, 'problemState').raw.trim();
  return `核验发现的问题${what}状态为“${state}”，请按三个“一批”整改，整改后重新鉴定或核验再销号。`;
};

export const sourcesDisagree: Reason = (facts) => {
  const governing = facts.governing === undefined ? '无' : describeConclusion(facts.governing);
  const others = facts.otherConclusions.map(describeConclusion).join('、');
  return `鉴定结论不一致：${governing}、${others}；请核实后确定以哪个为准。`;
};

export const gradeMissing: Reason = (_, { method, hasColumn }) =>
  hasColumn('appraisalGrade') || hasColumn('mayGrade')
    ? `登记为“${method.raw.trim()}”，没有鉴定等级；鉴定安全和改造安全都须鉴定为A级或B级，请补鉴定结论。`
    : '表中没有“鉴定等级”列，无法判断是否鉴定为A级或B级；请补上这一列后重新检查。';

export const gradeUnclear: Reason = (_, { grade }) =>
  `鉴定等级“${grade.raw.trim()}”不能确定是A、B、C、D中的哪一级；请核对鉴定结论后填写。`;

export const worksUnclear: Reason = (facts, { worksText }) => {
  const from = facts.parameters.renovatedFrom ?? '';
  return `改造或搬迁时间“${worksText}”无法确定在${from}年1月1日之前还是之后，不能归类；请核对改造时间。`;
};

export const worksMissing: Reason = ({ parameters }) =>
  `登记为改造安全，没有改造年度或竣工日期，无法确认是否在${parameters.renovatedFrom ?? ''}年以后改造；请按危房改造、易地扶贫搬迁台账补填。`;

export const appraisedBeforeWorks: Reason = (facts, { worksText }) => {
  const conclusion = facts.governing === undefined ? '' : describeConclusion(facts.governing);
  return `${conclusion}，鉴定在改造（${worksText}）完成之前，不能证明改造后房屋安全；需改造后重新鉴定。`;
};

export const projectMissing: Reason = () =>
  '登记为改造安全，没有填改造项目；请填危房改造、易地扶贫搬迁等。';

export const renovated: Reason = (facts, { method, worksText }) =>
  method.state === 'read' && method.value === 'appraised-safe'
    ? `登记为鉴定安全，但改造或搬迁在${facts.parameters.renovatedFrom ?? ''}年以后（${worksText}），应归改造安全；请修改保障方式。`
    : `${worksText}改造，${safeGrade(facts)}，归改造安全。`;

export const appraised: Reason = (facts, { method, worksText }) =>
  method.state === 'read' && method.value === 'renovated-safe'
    ? `登记为改造安全，但改造或搬迁在${(facts.parameters.renovatedFrom ?? 0) - 1}年底以前（${worksText}），视为原住房，应归鉴定安全；请修改保障方式。`
    : `${safeGrade(facts)}，归鉴定安全。`;

export const answeredNo: Reason = (_, { answers }) =>
  `登记为保障安全，但“${labelsOf(answers.no)}”填“否”；请核实后上报，落实安全住房并组织搬离危房。`;

export const answersUnclear: Reason = (_, { answers }) => {
  if (answers.withoutColumn.length > 0) {
    return `登记为保障安全，表中没有“${labelsOf(answers.withoutColumn)}”列，无法判断是否落实；请补上后重新检查。`;
  }
  return `登记为保障安全，“${labelsOf(answers.unclear)}”填的不是明确的“是”或“否”；请核实后改填。`;
};

export const answersMissing: Reason = (_, { answers }) =>
  `登记为保障安全，未填“${labelsOf(answers.blank)}”；请核实工作是否落实、是否搬离危房、是否入住安全房屋。`;

export const wayMissing: Reason = () =>
  '登记为保障安全，没有写明具体保障方式；请填投亲靠友、子女赡养、租房、敬老院、福利院等。';

export const guaranteed: Reason = () => '工作已落实，已搬离危房并入住安全房屋，归保障安全。';

function safeGrade({ governing }: HouseholdFacts): string {
  return governing === undefined ? '改造后鉴定安全' : `结论为${describeConclusion(governing)}`;
}

function labelsOf(questions: readonly GuaranteeQuestion[]): string {
  return questions.map((field: FieldId) => fields[field].label).join('”“');
}
