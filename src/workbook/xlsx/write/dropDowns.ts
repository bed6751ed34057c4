import { areaReference } from '../../../domain/area';
import { escapeAttribute, escapeMarkup } from '../xml/xmlText';
import type { CellArea } from '../../../domain/rawTable';

/** Longest list that Excel takes inside the rule itself. */
const LONGEST_INLINE_LIST = 255;

/** A drop-down list over some cells of one sheet. */
export interface DropDown {
  readonly area: CellArea;
  readonly oneOf: readonly string[];
}

/** Does the list fit into the rule? It must be short, and a comma would split a term in two. */
export function fitsInline(oneOf: readonly string[]): boolean {
  const list = oneOf.join(',');
  return list.length <= LONGEST_INLINE_LIST && !oneOf.some((term) => /[,"]|^\s|\s$/.test(term));
}

/**
 * XML of one rule. Other entries are allowed after a question: a list must not keep a clerk from
 * writing what is true.
 * @param reference formula of the range that holds a list too long for the rule.
 */
export function dropDownXml(
  prefix: string,
  drop: DropDown,
  reference: (oneOf: readonly string[]) => string,
): string {
  const formula = fitsInline(drop.oneOf) ? `"${drop.oneOf.join(',')}"` : reference(drop.oneOf);
  return (
    `<${prefix}dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" ` +
    `showErrorMessage="1" errorTitle="不在下拉选项中" ` +
    `error="${escapeAttribute('请从下拉列表中选择；确需填写其他内容，请点“是”。')}" ` +
    `sqref="${areaReference(drop.area)}">` +
    `<${prefix}formula1>${escapeMarkup(formula)}</${prefix}formula1></${prefix}dataValidation>`
  );
}
