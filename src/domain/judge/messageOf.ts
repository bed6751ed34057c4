import { cellText } from '../cell';
import type { CheckResult } from '../check';
import { fillTemplate, type Finding } from '../finding';
import { type FieldId, fieldIndex, fields } from '../household';
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
  const ruleById = new Map(rules.map((rule) => [rule.id, withParameters(rule, parameters)]));
  return (finding) => {
    const known = ruleById.get(finding.rule);
    if (known === undefined) throw new Error(`finding of an unknown rule: ${finding.rule}`);
    return fillTemplate(
      known.rule.message,
      (name) =>
        finding.details[name] ?? cellOf(known.rule, name, finding, result) ?? known.texts.get(name),
    );
  };
}

function withParameters(
  rule: Rule,
  parameters: ParameterValues,
): { readonly rule: Rule; readonly texts: ReadonlyMap<string, string> } {
  return { rule, texts: new Map(rule.uses.map((id) => [id, parameterText(parameters[id])])) };
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

/** What stands in the cell of a field the rule names, shown as written: a clerk must recognise it. */
function cellOf(
  rule: Rule,
  name: string,
  finding: Finding,
  { households, sheets }: Pick<CheckResult, 'households' | 'sheets'>,
): string | undefined {
  if (!isFieldId(name)) return undefined;
  if (!rule.needs.includes(name) && !rule.inspects.includes(name)) return undefined;
  const household = finding.household === undefined ? undefined : households[finding.household];
  return household === undefined
    ? cellAtPlace(name, finding, sheets)
    : (household.readings[fieldIndex[name]]?.raw.trim() ?? '');
}

/** For findings without a household, e.g. of ledger rows: the cell of the row itself. */
function cellAtPlace(
  field: FieldId,
  { place }: Finding,
  sheets: CheckResult['sheets'],
): string | undefined {
  const sheet = sheets[place.sheet];
  if (sheet === undefined || place.row === undefined) return undefined;
  const column = sheet.mapped.find((mapped) => mapped.field === field)?.column;
  return column === undefined ? '' : cellText(cellAt(sheet.table, place.row, column)).trim();
}
