import { cellText } from '../cell';
import type { Exemption } from '../check';
import type { Finding } from '../finding';
import { type Household, readingOf } from '../household';
import { groupBy } from '../grouping';
import { cellAt, type RawTable } from '../rawTable';

export interface ExemptedFindings {
  readonly findings: readonly Finding[];
  readonly exempted: readonly { readonly finding: Finding; readonly exemption: Exemption }[];
  /** The finding is still there, but the cell has changed since the reason was given. */
  readonly lapsed: readonly Exemption[];
  /** No such finding: the reason is no longer needed, or names the wrong household or rule. */
  readonly unused: readonly Exemption[];
}

/**
 * Sets aside the findings that a person has answered for in writing. An exemption names rule and
 * household and holds what stood in the cell; when that has changed it lapses and the finding stays.
 */
export function applyExemptions(
  findings: readonly Finding[],
  exemptions: readonly Exemption[],
  households: readonly Household[],
  tables: readonly RawTable[],
): ExemptedFindings {
  if (exemptions.length === 0) return { findings, exempted: [], lapsed: [], unused: [] };
  const byRule = groupBy(exemptions, (exemption) => exemption.rule);
  const kept: Finding[] = [];
  const exempted: { finding: Finding; exemption: Exemption }[] = [];
  const lapsed = new Set<Exemption>();
  const used = new Set<Exemption>();
  for (const finding of findings) {
    const household = finding.household === undefined ? undefined : households[finding.household];
    const named = (byRule.get(finding.rule) ?? []).filter(
      (exemption) => household !== undefined && isNamed(household, exemption.household),
    );
    const standing = standingText(finding, tables);
    const match = named.find((exemption) => exemption.value === standing);
    if (match === undefined) {
      for (const exemption of named) lapsed.add(exemption);
      kept.push(finding);
    } else {
      used.add(match);
      exempted.push({ finding, exemption: match });
    }
  }
  return {
    findings: kept,
    exempted,
    lapsed: [...lapsed].filter((exemption) => !used.has(exemption)),
    unused: exemptions.filter((exemption) => !used.has(exemption) && !lapsed.has(exemption)),
  };
}

/** The text an exemption for this finding must hold: what stands in the cell the finding points to. */
function standingText(finding: Finding, tables: readonly RawTable[]): string {
  const { sheet, row, column } = finding.place;
  const table = tables[sheet];
  if (table === undefined || row === undefined || column === undefined) return '';
  return cellText(cellAt(table, row, column));
}

/** Who answers for a finding, why, and when (`yyyy-mm-dd`). */
export type ExemptionGiven = Pick<Exemption, 'reason' | 'person' | 'date'>;

/** The exemption that sets this finding aside, with what stands in its cell; undefined for one about a sheet. */
export function exemptionOf(
  finding: Finding,
  households: readonly Household[],
  tables: readonly RawTable[],
  given: ExemptionGiven,
): Exemption | undefined {
  const household = finding.household === undefined ? undefined : households[finding.household];
  if (household === undefined) return undefined;
  const value = standingText(finding, tables);
  return { rule: finding.rule, household: household.key, value, ...given };
}

export function isNamed(household: Household, name: string): boolean {
  if (household.key === name) return true;
  const code = readingOf(household, 'householdCode');
  if (code.state === 'read' && code.value === name) return true;
  const id = readingOf(household, 'idNumber');
  return id.state === 'read' && id.value.body === name.slice(0, 18);
}
