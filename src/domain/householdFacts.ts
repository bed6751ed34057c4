import { fieldGetter, type FieldId, type Household } from './household';
import type { PartialDate } from './partialDate';
import type { Conclusion } from './preliminaryJudgement';
import type { ParameterValues } from './profileValues';
import { compact } from './text';

/** What the list says of the household itself. `unclear`: it may be dead or gone, and a person must say so. */
export type StatusFact = 'present' | 'dead' | 'moved-out' | 'unclear';

/** Where the household lives. `unknown`: the sheet does not say, or cannot be read. */
export type Housing = 'own' | 'elsewhere' | 'unknown';

/** What the decision table looks at: facts drawn from a household's readings, before any judgement. */
export interface HouseholdFacts {
  readonly household: Household;
  readonly parameters: ParameterValues;
  readonly status: StatusFact;
  readonly housing: Housing;
  /** In the list, and living in its own house: the only ones whose house is weighed (S2 四(二)). */
  readonly ownHouse: boolean;
  /** The sheet has a column 现住房情况. */
  readonly hasHousingColumn: boolean;
  /** Somebody verified the home elsewhere: name and date are both read. */
  readonly verifiedElsewhere: boolean;
  /** Important fields that are blank; always empty for a home elsewhere. */
  readonly missingFields: readonly FieldId[];
  /** There is a conclusion, or a column of grades or dates of appraisal for one. */
  readonly hasAppraisalColumn: boolean;
  readonly governing: Conclusion | undefined;
  readonly otherConclusions: readonly Conclusion[];
  /** The governing grade is read as C or D. */
  readonly isDangerous: boolean;
  /** The governing grade cannot be read and may stand for C or D; never so for what is only suspected. */
  readonly mayBeDangerous: boolean;
  /** Some source says safe and another unsafe. */
  readonly sourcesDisagree: boolean;
  /** Is the governing conclusion older than the cut-off? Undefined when its year is unclear or there is none. */
  readonly beforeCutOff: boolean | undefined;
  /** The state of the house has changed since it was appraised, and nobody has appraised it since. */
  readonly changed: boolean;
  /** The day of a site visit that found the state unchanged and so closes T2 and T3 (S2 五1). */
  readonly unchangedOn: PartialDate | undefined;
}

const currentHousingOf = fieldGetter('currentHousing');
const elsewhereKindOf = fieldGetter('elsewhereKind');
const guaranteeMethodOf = fieldGetter('guaranteeMethod');
const householdStatusOf = fieldGetter('householdStatus');
const remarkOf = fieldGetter('remark');
const verifierOf = fieldGetter('verifiedBy');
const verifiedOnOf = fieldGetter('verifiedOn');

/**
 * Where a household lives, from 现住房情况 or, where that is blank, from what else the row says.
 * A cell that cannot be read leaves it unknown, whatever stands beside it.
 */
export function housingOf(household: Household): Housing {
  const current = currentHousingOf(household);
  if (current.state === 'read') return current.value === 'own-rural-house' ? 'own' : 'elsewhere';
  if (current.state === 'unreadable') return 'unknown';
  const kind = elsewhereKindOf(household);
  if (kind.state === 'read') return kind.value === 'own-rural-house' ? 'own' : 'elsewhere';
  const method = guaranteeMethodOf(household);
  return method.state === 'read' && method.value === 'guaranteed-safe' ? 'elsewhere' : 'unknown';
}

/** Remarks that are the mark the notice asks for (S2 四(一)1); any other remark decides nothing. */
const MARKS_OF_DEATH: ReadonlySet<string> = new Set([
  '已死亡销户',
  '整户死亡',
  '全户死亡',
  '死亡销户',
  '整户销户',
]);
const MARKS_OF_LEAVING: ReadonlySet<string> = new Set(['已迁出', '整户迁出']);
const SPEAKS_OF_DEATH = /死亡|销户/;

/** Whether the household still stands in the list, from its status or the mark in its remark. */
export function statusOf(household: Household): StatusFact {
  const status = householdStatusOf(household);
  if (status.state === 'read') {
    if (status.value === 'removed-dead') return 'dead';
    return status.value === 'moved-out' ? 'moved-out' : 'present';
  }
  if (status.state === 'unreadable') {
    const mayBeGone = status.candidates.some(
      (candidate) => candidate === 'removed-dead' || candidate === 'moved-out',
    );
    return mayBeGone || household.struckThrough ? 'unclear' : 'present';
  }
  return statusByRemark(household);
}

function statusByRemark(household: Household): StatusFact {
  const remark = remarkOf(household);
  if (remark.state !== 'read') return 'present';
  const text = compact(remark.raw);
  if (MARKS_OF_DEATH.has(text)) return 'dead';
  if (MARKS_OF_LEAVING.has(text)) return 'moved-out';
  return household.struckThrough && SPEAKS_OF_DEATH.test(text) ? 'unclear' : 'present';
}

/** Somebody put name and day to it that the home elsewhere is safe (S2 四(二) “经核实”). */
export function isVerifiedElsewhere(household: Household): boolean {
  return verifierOf(household).state === 'read' && verifiedOnOf(household).state === 'read';
}
