import type { FieldId } from '../household';

/** A part of the sheet that tells of another system or of the site visit, by its group heading or own name. */
interface HeaderContext {
  readonly words: RegExp;
  /** What a column of the main conclusion is within this part. */
  readonly fields: Readonly<Partial<Record<FieldId, FieldId>>>;
}

/** Tried in order. A grade under `灾普` is the grade of the 灾普, never the household's own (S2 四(四)). */
const contexts: readonly HeaderContext[] = [
  {
    words: /灾普|普查|自然灾害/,
    fields: { appraisalGrade: 'censusGrade', appraisalDate: 'censusDate' },
  },
  {
    words: /自建房/,
    fields: { appraisalGrade: 'selfBuiltGrade', appraisalDate: 'selfBuiltDate' },
  },
  {
    words: /动态监测/,
    fields: { appraisalGrade: 'monitoringGrade', appraisalDate: 'monitoringDate' },
  },
  {
    words: /核验/,
    fields: {
      appraisalGrade: 'verificationGrade',
      appraisalDate: 'verificationDate',
      verifiedOn: 'verificationDate',
    },
  },
  {
    words: /改造后|竣工验收/,
    fields: { appraisalGrade: 'afterGrade' },
  },
  {
    words: /新增|外业|现场|重新鉴定/,
    fields: {
      appraisalGrade: 'newGrade',
      appraisalDate: 'newAppraisalDate',
      appraiser: 'newAppraiser',
      verifiedOn: 'siteVisitDate',
      verifiedBy: 'siteVisitOfficer',
    },
  },
];

/**
 * What a field means in a column whose whole header (all levels) is `wholeHeader`. Undefined where the part has no
 * place for it: then the column must not be taken for the household's own.
 */
export function fieldInContext(field: FieldId, wholeHeader: string): FieldId | undefined {
  const context = contexts.find(({ words }) => words.test(wholeHeader));
  if (context === undefined) return field;
  const other = context.fields[field];
  if (other !== undefined) return other;
  return conclusionFields.has(field) ? undefined : field;
}

const conclusionFields: ReadonlySet<FieldId> = new Set<FieldId>([
  'appraisalGrade',
  'appraisalDate',
]);
