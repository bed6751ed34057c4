import type { FieldId } from '../household';
import type { Profile } from '../profile';

/** The generated sheet in which a regime writes down what was found on site, and what of it counts in the next check. */
export interface VisitFields {
  /** Id of the ledger. */
  readonly ledger: string;
  /** The day of the visit: of two the later one governs. */
  readonly day: 'siteVisitDate' | 'checkedOn';
  /** Taken over only where the town's own list is silent. */
  readonly added: readonly FieldId[];
  /** What is found on site and what follows from it. No sheet of the other regime has a column of these. */
  readonly found: readonly FieldId[];
}

/** 外业现场核实清单 (S2 五) and 住房安全保障核验表 (S1 四（二）, 五（一）). */
export const visitFieldsOf: Readonly<Record<Profile['regime'], VisitFields>> = {
  '2024': {
    ledger: 'site-visit-list',
    day: 'siteVisitDate',
    added: ['siteVisitPlannedOn', 'siteVisitOfficer'],
    found: [
      ...(['siteVisitDate', 'siteVisitOutcome', 'appraisalNeeded'] as const),
      ...(['newGrade', 'newAppraisalDate', 'newAppraiser'] as const),
    ],
  },
  '2020': {
    ledger: 'verification-list',
    day: 'checkedOn',
    added: [
      ...(['team', 'checkResponsible', 'photo', 'plateGrade', 'cardGrade'] as const),
      ...(['guaranteeWay', 'renovationProject', 'renovationYear', 'finishedOn'] as const),
    ],
    found: [
      ...(['dangerousHouse', 'workDone', 'movedOut', 'livesSafely'] as const),
      ...(['homeVisited', 'interviewed', 'visibleHazard', 'foundProblem'] as const),
      ...(['stepLook', 'stepListen', 'stepNote', 'stepPhotograph', 'stepUpload'] as const),
      ...(['plateHung', 'plateWellFilled', 'plateRight', 'plateMatchesCard'] as const),
      ...(['checkedOn', 'checkedBy'] as const),
    ],
  },
};

const ledgers: ReadonlySet<string> = new Set(
  Object.values(visitFieldsOf).map(({ ledger }) => ledger),
);

/** Whether what people write into a generated sheet is what they found on site. */
export function isVisitLedger(id: string): boolean {
  return ledgers.has(id);
}

/** The fields of a household that its row of the sheet may speak of. */
export function fieldsSpokenOf({ added, found }: VisitFields): readonly FieldId[] {
  return [...added, ...found];
}
