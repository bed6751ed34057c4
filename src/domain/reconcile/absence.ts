import { fieldValue, type Household, readingOf } from '../household';
import type { ReconcileRules } from './rules';
import type { System } from './system';

/** A household that stands on one side only, and whether that is to be expected. */
export interface OnlyThere {
  /** Position among the households of its side. */
  readonly household: number;
  /** The other system does not hold such households: shown, not counted. */
  readonly normal: boolean;
  /** Chinese sentence. */
  readonly why: string;
}

const NOT_EXPECTED = '对方没有这一户，请核实是漏登、已销户还是证件号码有误';

/** Says of a household of `of` why it does not stand in `from` (brief §3.5, last paragraph). */
export function explainAbsence(
  household: Household,
  position: number,
  of: System,
  from: System,
  { absences }: ReconcileRules,
): OnlyThere {
  const [own, other] = [of.definition?.population, from.definition?.population];
  const absence = absences.find((each) => each.of === own && each.from === other);
  if (absence === undefined) return { household: position, normal: false, why: NOT_EXPECTED };
  const { unless, why, otherwise = NOT_EXPECTED } = absence;
  const expected = unless !== undefined && holds[unless](household);
  return { household: position, normal: !expected, why: expected ? otherwise : why };
}

const RESETTLED = /搬|移民/;

const holds = {
  /** 改造安全 by renovation: resettled households stand in another ledger. */
  'renovated-safe': (household: Household): boolean => {
    const method = readingOf(household, 'guaranteeMethod');
    return (
      method.state === 'read' && method.value === 'renovated-safe' && !RESETTLED.test(method.raw)
    );
  },
  'own-house': (household: Household): boolean =>
    fieldValue(household, 'currentHousing') === 'own-rural-house',
} as const;
