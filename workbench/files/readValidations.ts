import { serialToDay } from '../../src/domain/cell';
import { formatDate } from '../../src/domain/partialDate';
import { boundingArea, cellsOf, type CellArea } from '../model/area';
import { parseArea } from '../model/areaAddress';
import type { Validation, ValidationRule } from '../model/annotations';
import type { ValidationElement } from './validationParts';
import { KINDS, OPERATORS, STYLES } from './validationWords';
import { modelWord } from './words';

/** Validations by area. Places that share one rule are joined into columns, then into rectangles. */
export function readValidations(elements: readonly ValidationElement[]): readonly Validation[] {
  return elements.flatMap((element) => {
    const areas: CellArea[] = [];
    for (const place of element.places.split(/\s+/)) {
      const area = place === '' ? undefined : parseArea(place);
      if (area !== undefined) join(areas, area);
    }
    return areas.map((area) => validationOf(area, element));
  });
}

/** Places come down a column or along a row: growing the last area is enough to get the rectangles back. */
function join(areas: CellArea[], next: CellArea): void {
  let area = next;
  for (let last = areas.at(-1); last !== undefined; last = areas.at(-1)) {
    const both = boundingArea(last, area);
    if (cellsOf(both) !== cellsOf(last) + cellsOf(area)) break;
    areas.pop();
    area = both;
  }
  areas.push(area);
}

function validationOf(area: CellArea, element: ValidationElement): Validation {
  const { attributes } = element;
  return {
    area,
    rule: ruleOf(element),
    ignoreBlanks: isOn(attributes['allowBlank']),
    prompt: {
      showPrompt: isOn(attributes['showInputMessage']),
      title: attributes['promptTitle'] ?? '',
      message: attributes['prompt'] ?? '',
    },
    errorAlert: {
      showAlert: isOn(attributes['showErrorMessage']),
      style: modelWord(STYLES, attributes['errorStyle']) ?? 'Stop',
      title: attributes['errorTitle'] ?? '',
      message: attributes['error'] ?? '',
    },
  };
}

const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

/** A rule without a kind takes anything: it is there for its prompt. */
function ruleOf({ attributes, formula1, formula2 }: ValidationElement): ValidationRule {
  const { type, operator } = attributes;
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  if (type === 'list') return { list: { inCellDropDown: true, source: listSource(formula1) } };
  const kind = KINDS.find(([file]) => file === type)?.[1];
  if (kind === undefined) return {};
  const limit = kind === 'date' ? dayText : (formula: string) => formula;
  const limits = {
    formula1: limit(formula1),
    ...(formula2 === '' ? {} : { formula2: limit(formula2) }),
  };
  return {
    [kind]: {
      ...limits,
      operator: OPERATORS.find(([file]) => file === operator)?.[1] ?? 'Between',
    },
  };
}

/** A day as Excel gives it to the add-in; a formula stays one. */
function dayText(formula: string): string {
  const day = /^[\d.]+$/.test(formula) ? serialToDay(Number(formula)) : undefined;
  return day === undefined ? formula : formatDate(day);
}

/** `"甲,乙"` is a list in quotes; anything else refers to cells. */
function listSource(formula: string): string {
  return /^".*"$/.test(formula) ? formula.slice(1, -1) : `=${formula}`;
}
