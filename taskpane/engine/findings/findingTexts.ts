import { toAddress } from '../../../src/domain/address';
import type { Finding } from '../../../src/domain/finding';
import {
  fieldDefinition,
  type FieldId,
  fieldValue,
  type Household,
  readingOf,
} from '../../../src/domain/household';
import type { Rule } from '../../../src/domain/rule';
import { villageLabel } from '../../../src/domain/villageLabel';
import { maskCertificates, maskLongNumbers } from '../maskNumbers';

/** `红军村2组 张三`; the row where nothing of it was read. Certificate numbers typed into the wrong column are masked. */
export function householdLabel(household: Household): string {
  const group = fieldValue(household, 'group') ?? '';
  const place = `${villageLabel(household)}${/^\d+$/.test(group) ? `${group}组` : group}`;
  const name = readingOf(household, 'headName').raw.trim();
  const label = [place, name].filter((part) => part !== '').join(' ');
  return label === '' ? `第${(household.rows[0] ?? 0) + 1}行` : maskCertificates(label);
}

/** `D12`, `第12行`, or empty for a whole sheet. */
export function whereOf({ place }: Finding): string {
  if (place.row === undefined) return '';
  return place.column === undefined ? `第${place.row + 1}行` : toAddress(place.row, place.column);
}

/** Hides certificate numbers in a text of a finding; also wrong ones where the rule is about certificates. */
export function maskedFor(rule: Rule, finding: Finding, text: string): string {
  return isAboutCertificates(rule, finding) ? maskLongNumbers(text) : maskCertificates(text);
}

function isAboutCertificates({ needs, inspects, at }: Rule, { field }: Finding): boolean {
  return (
    isCertificate(at) ||
    (field !== undefined && isCertificate(field)) ||
    needs.some(isCertificate) ||
    inspects.some(isCertificate)
  );
}

function isCertificate(field: FieldId): boolean {
  return fieldDefinition(field).kind === 'idNumber';
}
