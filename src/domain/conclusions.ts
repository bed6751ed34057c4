import type { Grade } from './fields/field';
import { type FieldId, fieldIndex, type Household, readingOf } from './household';
import type { PartialDate } from './partialDate';
import type { Conclusion } from './preliminaryJudgement';
import type { ConclusionSourceId } from './profileValues';
import { BLANK, type Reading } from './reading';

/** Names of the sources, short enough for a sentence or a column. */
export const conclusionSourceLabels: Readonly<Record<ConclusionSourceId, string>> = {
  'agency-appraisal': '专业机构鉴定',
  'technician-assessment': '技术人员评估',
  'self-built-survey': '自建房排查',
  'dynamic-monitoring': '动态监测',
  'disaster-census': '灾普',
  'verification-2020': '2020核验',
  'village-report': '村自报',
};

export function isConclusionSource(id: string): id is ConclusionSourceId {
  return Object.hasOwn(conclusionSourceLabels, id);
}

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
  const grade = readingOf(household, 'appraisalGrade');
  const date = readingOf(household, 'appraisalDate');
  if (grade.state !== 'blank' || date.state !== 'blank') {
    const appraiser = textOf(household, 'appraiser');
    const source = ownSource(household, appraiser, declared);
    found.push({ source, grade, date, appraiser, afterSiteVisit: false });
  }
  addFromSourceColumns(found, household);
  addReappraisal(found, household);
  return found;
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
  const grade = readingOf(household, 'newGrade');
  const date = readingOf(household, 'newAppraisalDate');
  if (grade.state !== 'read' || date.state !== 'read') return;
  const appraiser = textOf(household, 'newAppraiser');
  const source =
    sourceByMethod(household) ?? sourceByAppraiser(appraiser) ?? 'technician-assessment';
  found.push({ source, grade, date, appraiser, afterSiteVisit: true });
}

/**
 * Where the conclusion in a sheet's own appraisal columns comes from: what the sheet says (结论来源,
 * 鉴定方式), what the sheet was declared to be, who is named as appraiser. Nobody named: the village says so.
 */
function ownSource(household: Household, appraiser: string, declared?: string): ConclusionSourceId {
  const said = readingOf(household, 'conclusionSource');
  if (said.state === 'read' && isConclusionSource(said.value)) return said.value;
  const byMethod = sourceByMethod(household);
  if (byMethod !== undefined) return byMethod;
  if (declared !== undefined && isConclusionSource(declared)) return declared;
  return sourceByAppraiser(appraiser) ?? 'village-report';
}

function sourceByMethod(household: Household): ConclusionSourceId | undefined {
  const method = readingOf(household, 'appraisalMethod');
  return method.state === 'read' && isConclusionSource(method.value) ? method.value : undefined;
}

const ORGANISATION = /公司|中心|机构|[院所站局队]/;

/** An organisation appraises, a person assesses. */
function sourceByAppraiser(appraiser: string): ConclusionSourceId | undefined {
  if (appraiser === '') return undefined;
  return ORGANISATION.test(appraiser) ? 'agency-appraisal' : 'technician-assessment';
}

function textOf(household: Household, field: 'appraiser' | 'newAppraiser'): string {
  const reading = readingOf(household, field);
  return reading.state === 'read' ? reading.value : '';
}
