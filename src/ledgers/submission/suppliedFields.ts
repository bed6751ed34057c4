import type { Finding } from '../../domain/finding';
import { importantFieldMissing } from '../../policy/rules/important-field-missing';
import { importantBlanks } from '../../policy/rules/evidence/importantBlanks';
import { fieldLabel, suppliedCell } from './prefill';
import type { SuppliedHousehold } from './submissionRow';

/**
 * The findings without what a linked export supplies: important information that the own sheet leaves blank and an export
 * holds is filled in with its origin and holds nothing back (S2 三（四）, 四（四）1). What no export holds is still missing.
 */
export function withoutSupplied(
  row: SuppliedHousehold,
  findings: readonly Finding[],
): readonly Finding[] {
  return findings.flatMap((finding) => {
    if (finding.rule !== importantFieldMissing.id) return [finding];
    const { household, setting } = row;
    const missing = importantBlanks(household, setting.parameters.importantFields).filter(
      (field) => suppliedCell(row, field).state !== 'read',
    );
    if (missing.length === 0) return [];
    return [{ ...finding, details: { missing: missing.map(fieldLabel).join('、') } }];
  });
}
