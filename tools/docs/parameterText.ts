import { fields } from '../../src/domain/household';
import { formatDate, type PartialDate } from '../../src/domain/partialDate';

/** The value of a parameter as a reader of the docs sees it. */
export function messageParameterText(value: unknown): string {
  if (value === undefined) return '未设定';
  if (Array.isArray(value)) return value.map((item) => itemText(item)).join('、');
  if (typeof value === 'object' && value !== null) return formatDate(value as PartialDate);
  return itemText(value);
}

function itemText(item: unknown): string {
  return typeof item === 'string' && item in fields
    ? fields[item as keyof typeof fields].label
    : String(item);
}
