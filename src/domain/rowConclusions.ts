import { isConclusionSource } from './conclusionSources';
import type { Grade } from './fields/field';
import { fieldGetter, type FieldId, fieldIndex, type Household } from './household';
import type { PartialDate } from './partialDate';
import type { Conclusion } from './preliminaryJudgement';
import type { ConclusionSourceId } from './profileValues';
import { BLANK, read, type Reading, unreadable } from './reading';

const appraisalGradeOf = fieldGetter('appraisalGrade');
const appraisalDateOf = fieldGetter('appraisalDate');
const appraiserOf = fieldGetter('appraiser');
const appraisalMethodOf = fieldGetter('appraisalMethod');
const conclusionSourceOf = fieldGetter('conclusionSource');
const foundSafeOf = fieldGetter('foundSafe');
const mayGradeOf = fieldGetter('mayGrade');
const newGradeOf = fieldGetter('newGrade');
const newDateOf = fieldGetter('newAppraisalDate');
const newAppraiserOf = fieldGetter('newAppraiser');

/** Columns of a household list that carry another system's conclusion, by place in the readings. */
const SOURCE_COLUMNS = (
  [
    ['self-built-survey', 'selfBuiltGrade', 'selfBuiltDate'],
    ['dynamic-monitoring', 'monitoringGrade', 'monitoringDate'],
    ['disaster-census', 'censusGrade', 'censusDate'],
    ['verification-2020', 'verificationGrade', 'verificationDate'],
  ] as const satisfies readonly (readonly [ConclusionSourceId, FieldId, FieldId])[]
).map(([source, grade, date]) => ({ source, grade: fieldIndex[grade], date: fieldIndex[date] }));

/**
 * The conclusions a household's own row holds: its appraisal columns, the columns of other systems,
 * and the appraisal made after the site visit. `declared` is the source the sheet was declared to be.
 */
export function conclusionsOf(household: Household, declared?: string): Conclusion[] {
  const found: Conclusion[] = [];
  const grade = ownGrade(household);
  const date = appraisalDateOf(household);
  if (grade.state !== 'blank' || date.state !== 'blank') {
    const appraiser = textOf(appraiserOf(household));
    const source = ownSource(household, appraiser, declared);
    found.push({ source, grade, date, appraiser, afterSiteVisit: false });
  }
  addOfMay2020(found, household);
  addFromSourceColumns(found, household);
  addReappraisal(found, household);
  return found;
}

const MAY_2020 = read<PartialDate>({ year: 2020, month: 5 }, '2020年5月');

/** The appraisal of May 2020 that the verification of that year starts from (S1 五(一)). */
function addOfMay2020(found: Conclusion[], household: Household): void {
  const grade = mayGradeOf(household);
  if (grade.state === 'blank') return;
  const source = 'technician-assessment';
  found.push({ source, grade, date: MAY_2020, appraiser: '', afterSiteVisit: false });
}

const SAYS_SAFE = unreadable<Grade>('安全', '只写了安全，没有写A级还是B级', ['A', 'B']);
const SAYS_UNSAFE = unreadable<Grade>('不安全', '只写了不安全，没有写C级还是D级', ['C', 'D']);

/** The grade, or where no letter is given at least whether the house was found safe (灾普 是否安全). */
function ownGrade(household: Household): Reading<Grade> {
  const grade = appraisalGradeOf(household);
  if (grade.state !== 'blank') return grade;
  const safe = foundSafeOf(household);
  if (safe.state !== 'read' || safe.value === 'unknown') return grade;
  return safe.value === 'yes' ? SAYS_SAFE : SAYS_UNSAFE;
}

function addFromSourceColumns(found: Conclusion[], household: Household): void {
  for (const columns of SOURCE_COLUMNS) {
    const grade = household.readings[columns.grade] ?? BLANK;
    const date = household.readings[columns.date] ?? BLANK;
    if (grade.state === 'blank' && date.state === 'blank') continue;
    found.push({
      source: columns.source,
      grade: grade as Reading<Grade>,
      date: date as Reading<PartialDate>,
      appraiser: '',
      afterSiteVisit: false,
    });
  }
}

function addReappraisal(found: Conclusion[], household: Household): void {
  const grade = newGradeOf(household);
  const date = newDateOf(household);
  if (grade.state !== 'read' || date.state !== 'read') return;
  const appraiser = textOf(newAppraiserOf(household));
  const source =
    sourceByMethod(household.visit?.entry ?? household) ??
    sourceByAppraiser(appraiser) ??
    'technician-assessment';
  found.push({ source, grade, date, appraiser, afterSiteVisit: true });
}

/**
 * Where the conclusion in a sheet's own appraisal columns comes from: what the sheet was declared to be,
 * what the row says (结论来源, 鉴定方式), who is named as appraiser. Nobody named: the village says so.
 */
function ownSource(household: Household, appraiser: string, declared?: string): ConclusionSourceId {
  if (declared !== undefined && isConclusionSource(declared)) return declared;
  const said = conclusionSourceOf(household);
  if (said.state === 'read' && isConclusionSource(said.value)) return said.value;
  return sourceByMethod(household) ?? sourceByAppraiser(appraiser) ?? 'village-report';
}

/** The source behind each term of 鉴定方式 (S2 五2). */
const SOURCE_BY_METHOD: ReadonlyMap<string, ConclusionSourceId> = new Map([
  ['agency', 'agency-appraisal'],
  ['technician', 'technician-assessment'],
]);

function sourceByMethod(household: Household): ConclusionSourceId | undefined {
  const method = appraisalMethodOf(household);
  return method.state === 'read' ? SOURCE_BY_METHOD.get(method.value) : undefined;
}

const ORGANISATION = /公司|中心|机构|[院所站局队]/;

/** An organisation appraises, a person assesses. */
function sourceByAppraiser(appraiser: string): ConclusionSourceId | undefined {
  if (appraiser === '') return undefined;
  return ORGANISATION.test(appraiser) ? 'agency-appraisal' : 'technician-assessment';
}

function textOf(reading: Reading<string>): string {
  return reading.state === 'read' ? reading.value : '';
}
