import type { Household } from '../domain/household';
import type { RawTable } from '../domain/rawTable';
import { listedProblems } from '../ledgers/problemAnswers';
import { withheld } from '../policy/submissionGate';
import { householdName } from './householdName';
import type { ReconcileResult } from './reconcileWorkbooks';

/**
 * Tells which households must not be handed in yet (S1 五(二)), by their own rows and by what stands in the 核验问题清单 of
 * the target workbook. `tables`: the sheets of that workbook.
 */
export function suspicionGate(
  { profile, day }: ReconcileResult,
  tables: readonly RawTable[] = [],
): (household: Household) => boolean {
  const listed = listedProblems(tables, profile, day);
  return (household) =>
    withheld(household, { statements: listed(household), answerIn: '核验问题清单' }) !== undefined;
}

/** Names of the households of every system that must not be handed in yet; each once. */
export function withheldHouseholds(
  { systems }: ReconcileResult,
  isWithheld: (household: Household) => boolean,
): readonly string[] {
  const names = new Set<string>();
  for (const { households } of systems)
    for (const household of households)
      if (isWithheld(household)) names.add(householdName(household));
  return [...names];
}
