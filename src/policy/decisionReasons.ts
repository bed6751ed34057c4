import { describeConclusion, spokenDate } from '../domain/describeConclusion';
import { fields, readingOf } from '../domain/household';
import type { HouseholdFacts } from '../domain/householdFacts';

/** The sentences of the decision table: what was found in this household, and what to do next. */
type Reason = (facts: HouseholdFacts) => string;

export const statusUnclear: Reason = ({ household }) => {
  const status = readingOf(household, 'householdStatus');
  const found = status.state === 'unreadable' ? status : readingOf(household, 'remark');
  const struck = household.struckThrough ? '这一行已划掉，' : '';
  return `${struck}写着“${found.raw}”，可能已死亡销户或迁出；请在户籍状态中注明。`;
};

export const housingUnknown: Reason = ({ household }) => {
  const housing = readingOf(household, 'currentHousing');
  return housing.state === 'unreadable'
    ? `现住房情况“${housing.raw}”无法确定（${housing.why}），请改填；查不清的，外业现场核实。`
    : '未填现住房情况，请补填；查不清的，外业现场核实。';
};

/** Without the column nobody is sent anywhere, but what would send an own house's household there is said. */
export const housingColumnMissing: Reason = (facts) => {
  const { governing: conclusion, beforeCutOff, hasAppraisalColumn, isDangerous } = facts;
  const ask = '表中没有“现住房情况”列，无法判断是否住自有住房；请补上这一列后重新检查。';
  if (isDangerous) return `${ask}现有结论为${governing(facts)}。`;
  if (beforeCutOff === true) {
    return `${ask}如住自有住房，须外业现场核实：现有结论为${governing(facts)}，早于${facts.parameters.appraisalCutOff}年。`;
  }
  return conclusion === undefined && hasAppraisalColumn
    ? `${ask}如住自有住房，须外业现场核实：没有鉴定记录。`
    : ask;
};

export const informationMissing: Reason = ({ missingFields }) => {
  const labels = missingFields.map((field) => fields[field].label).join('、');
  return `重要信息缺失：${labels}；经内业无法补充完整的，需外业现场核实。`;
};

export const conclusionTooOld: Reason = (facts) =>
  `现有结论为${governing(facts)}，早于${facts.parameters.appraisalCutOff}年，需外业现场核实。`;

export const yearUnclear: Reason = (facts) => {
  const rest = facts.otherConclusions.length > 0 ? `；其他结论：${others(facts)}` : '';
  return `结论为${governing(facts)}${rest}，年份不明，无法判断是否早于${facts.parameters.appraisalCutOff}年；请先确认日期。`;
};

export const stateChanged: Reason = ({ household }) => {
  const outcome = readingOf(household, 'siteVisitOutcome');
  if (outcome.state === 'read' && outcome.value !== 'unchanged') {
    return `现场结论为“${outcome.raw}”，尚无新的等级和鉴定日期；需委托鉴定或组织评估。`;
  }
  const cause = readingOf(household, 'changeCause');
  const why = cause.state === 'read' ? `（${cause.raw}）` : '';
  return `房屋状况已发生变化${why}，与前期结论不符，需外业现场核实。`;
};

export const dangerous: Reason = (facts) =>
  `结论为${governing(facts)}${disagreeing(facts)}，应建立台账，${spokenDate(facts.parameters.completionDeadline)}前保障住房安全${visited(facts)}。`;

export const sourcesDisagree: Reason = (facts) =>
  `各来源结论不一致：${governing(facts)}、${others(facts)}；请核实后确定以哪个为准。`;

export const gradeUnclear: Reason = (facts) =>
  `结论为${governing(facts)}，不能确定是A、B、C、D中的哪一级；请核对鉴定报告后填写。`;

export const safe: Reason = (facts) =>
  `结论为${governing(facts)}，未发现重要信息缺失和变化，初判安全${visited(facts)}。`;

function governing(facts: HouseholdFacts): string {
  return facts.governing === undefined ? '无' : describeConclusion(facts.governing);
}

/** Conclusions that say safe where the governing one says C or D: shown, never weighed away in silence. */
function disagreeing(facts: HouseholdFacts): string {
  return facts.sourcesDisagree ? `（其他来源：${others(facts)}）` : '';
}

function others(facts: HouseholdFacts): string {
  return facts.otherConclusions.map(describeConclusion).join('、');
}

function visited({ unchangedOn }: HouseholdFacts): string {
  return unchangedOn === undefined
    ? ''
    : `（${spokenDate(unchangedOn)}现场核实未发生改变，沿用原结论）`;
}
