import { cellText } from '../cell';
import type { CheckResult } from '../check';
import { type Details, fillTemplate, type Finding } from '../finding';
import { type FieldId, fieldIndex, fields, type Household } from '../household';
import { formatDate, type PartialDate } from '../partialDate';
import type { ParameterId, ParameterValues } from '../profileValues';
import { cellAt } from '../rawTable';
import type { Rule } from '../rule';

/** Writes the sentences of findings. Made once a check; sentences are written only when somebody reads them. */
export function messageWriter(
  result: Pick<CheckResult, 'households' | 'ledger' | 'sheets'>,
  rules: readonly Rule[],
  parameters: ParameterValues,
): (finding: Finding) => string {
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
  return (finding) => {
    const rule = ruleById.get(finding.rule);
    if (rule === undefined) throw new Error(`finding of an unknown rule: ${finding.rule}`);
    const household =
      finding.household === undefined ? undefined : result.households[finding.household];
    return fillTemplate(rule.message, {
      ...parameterDetails(rule, parameters),
      ...(household === undefined ? placeDetails(rule, finding, result) : {}),
      ...(household === undefined ? {} : fieldDetails(rule, household)),
      ...finding.details,
    });
  };
}

function parameterDetails(rule: Rule, parameters: ParameterValues): Details {
  return Object.fromEntries(rule.uses.map((id) => [id, parameterText(parameters[id])]));
}

/** A parameter's value as a clerk reads it: fields by their labels, dates as `2024-10-13`. */
export function parameterText(value: ParameterValues[ParameterId]): string {
  if (value === undefined) return '未设定';
  if (typeof value === 'number') return String(value);
  if (isDate(value)) return formatDate(value);
  return value.map(itemText).join('、');
}

function itemText(item: string | number): string {
  return typeof item === 'string' && isFieldId(item) ? fields[item].label : String(item);
}

function isFieldId(item: string): item is FieldId {
  return item in fields;
}

function isDate(value: PartialDate | readonly unknown[]): value is PartialDate {
  return 'year' in value;
}

/** What stands in the cells a rule names, shown as written: a clerk must recognise it. */
function fieldDetails(rule: Rule, household: Household): Details {
  const details: Record<string, string> = {};
  for (const field of [...rule.needs, ...rule.inspects]) {
    details[field] = household.readings[fieldIndex[field]]?.raw.trim() ?? '';
  }
  return details;
}

/** For findings without a household, e.g. of ledger rows: the cells of the row itself. */
function placeDetails(rule: Rule, finding: Finding, result: Pick<CheckResult, 'sheets'>): Details {
  const sheet = result.sheets[finding.place.sheet];
  if (sheet === undefined || finding.place.row === undefined) return {};
  const details: Record<string, string> = {};
  for (const field of [...rule.needs, ...rule.inspects]) {
    const column = sheet.mapped.find((mapped) => mapped.field === field)?.column;
    details[field] =
      column === undefined ? '' : cellText(cellAt(sheet.table, finding.place.row, column)).trim();
  }
  return details;
}
