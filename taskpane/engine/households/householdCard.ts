import { fieldDefinition, type Household } from '../../../src/domain/household';
import { judgementLabels } from '../../../src/domain/summary';
import type { CheckAtHand } from '../checkAtHand';
import { clauseText } from '../clauseText';
import { findingRow } from '../findings/findingRow';
import { householdLabel } from '../findings/findingTexts';
import { maskCertificates } from '../maskNumbers';
import type { HouseholdCard } from '../paneEngine';
import { villageLabel } from '../../../src/domain/villageLabel';

/** What is known of the household that stands on a row; undefined when none does. */
export function householdCardAt(
  check: CheckAtHand,
  sheet: string,
  row: number,
): HouseholdCard | undefined {
  const index = check.result.households.findIndex(
    (each) => each.rows.includes(row) && sheetName(check, each) === sheet,
  );
  return index < 0 ? undefined : householdCard(check, index);
}

function householdCard(check: CheckAtHand, index: number): HouseholdCard | undefined {
  const { result } = check;
  const household = result.households[index];
  const judgement = result.judgements[index];
  if (household === undefined || judgement === undefined) return undefined;
  return {
    household: householdLabel(household),
    village: villageLabel(household),
    judgement: judgement.result,
    judgementLabel: judgementLabels[judgement.result],
    reason: maskCertificates(judgement.reason),
    clause: judgement.clause === '' ? undefined : clauseText(judgement.clause),
    triggers: judgement.triggers.map(({ reason }) => maskCertificates(reason)),
    missing: judgement.missingFields.map((field) => fieldDefinition(field).label),
    findings: result.findings.flatMap((finding, at) =>
      finding.household === index ? [findingRow(check, at)] : [],
    ),
  };
}

function sheetName({ result }: CheckAtHand, { sheet }: Household): string | undefined {
  return result.sheets[sheet]?.table.name;
}
