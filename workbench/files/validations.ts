import type ExcelJS from 'exceljs';
import { parseAddress } from '../../src/domain/address';
import { boundingArea, cellsOf, type CellArea } from '../model/area';
import { areaAddress, parseArea } from '../model/areaAddress';
import type { Validation, ValidationRule } from '../model/annotations';
import { fileWord, modelWord, type Words } from './words';

/** The validations of a sheet as exceljs keeps them, though its types do not say so. */
export interface FileValidations {
  readonly model: Record<string, ExcelJS.DataValidation>;
}

const KINDS: Words<Exclude<ExcelJS.DataValidation['type'], 'list' | 'custom'>> = [
  ['whole', 'wholeNumber'],
  ['decimal', 'decimal'],
  ['date', 'date'],
  ['textLength', 'textLength'],
];

const OPERATORS: Words<ExcelJS.DataValidationOperator> = [
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqualTo'],
  ['lessThanOrEqual', 'LessThanOrEqualTo'],
];

const STYLES: Words<string> = [
  ['stop', 'Stop'],
  ['warning', 'Warning'],
  ['information', 'Information'],
];

/** Validations by area. Cells that share one rule are joined into columns, then into rectangles. */
export function readValidations(file: FileValidations): readonly Validation[] {
  const byRule = new Map<ExcelJS.DataValidation, CellArea[]>();
  for (const [address, rule] of Object.entries(file.model)) {
    const area = areaOfCells(address);
    if (area !== undefined) byRule.set(rule, [...joined(byRule.get(rule) ?? [], area)]);
  }
  return [...byRule].flatMap(([rule, areas]) => areas.map((area) => validationOf(area, rule)));
}

function areaOfCells(address: string): CellArea | undefined {
  const cell = parseAddress(address);
  if (cell === undefined) return parseArea(address);
  return { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
}

/** Cells come down a column or along a row: growing the last area is enough to get the rectangles back. */
function joined(areas: CellArea[], next: CellArea): CellArea[] {
  const last = areas.at(-1);
  if (last === undefined) return [next];
  const both = boundingArea(last, next);
  if (cellsOf(both) !== cellsOf(last) + cellsOf(next)) return [...areas, next];
  areas.pop();
  return joined(areas, both);
}

function validationOf(area: CellArea, rule: ExcelJS.DataValidation): Validation {
  return {
    area,
    rule: ruleOf(rule),
    ignoreBlanks: rule.allowBlank ?? false,
    prompt: {
      showPrompt: rule.showInputMessage ?? false,
      title: rule.promptTitle ?? '',
      message: rule.prompt ?? '',
    },
    errorAlert: {
      showAlert: rule.showErrorMessage ?? false,
      style: modelWord(STYLES, rule.errorStyle) ?? 'Stop',
      title: rule.errorTitle ?? '',
      message: rule.error ?? '',
    },
  };
}

function ruleOf({ type, formulae, operator }: ExcelJS.DataValidation): ValidationRule {
  const [formula1, formula2] = formulae.map(formulaText);
  if (type === 'custom') return { custom: { formula: `=${formula1 ?? ''}` } };
  if (type === 'list')
    return { list: { inCellDropDown: true, source: listSource(formula1 ?? '') } };
  const kind = modelWord(KINDS, type) ?? 'decimal';
  const limits = { formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  return { [kind]: { ...limits, operator: modelWord(OPERATORS, operator) ?? 'Between' } };
}

function formulaText(formula: unknown): string {
  if (formula instanceof Date) return formula.toISOString().slice(0, 10);
  return typeof formula === 'string' || typeof formula === 'number' ? String(formula) : '';
}

/** `"甲,乙"` is a list in quotes; anything else refers to cells. */
function listSource(formula: string): string {
  return /^".*"$/.test(formula) ? formula.slice(1, -1) : `=${formula}`;
}

/** Puts validations into a sheet to be saved. Those of a kind the file cannot hold are left out. */
export function writeValidations(file: FileValidations, validations: readonly Validation[]): void {
  for (const validation of validations) {
    const written = fileValidation(validation);
    if (written !== undefined) file.model[areaAddress(validation.area)] = written;
  }
}

function fileValidation(validation: Validation): ExcelJS.DataValidation | undefined {
  const { prompt, errorAlert } = validation;
  const rule = fileRule(validation.rule);
  if (rule === undefined) return undefined;
  return {
    ...rule,
    allowBlank: validation.ignoreBlanks,
    showInputMessage: prompt['showPrompt'] === true,
    promptTitle: textAt(prompt, 'title'),
    prompt: textAt(prompt, 'message'),
    showErrorMessage: errorAlert['showAlert'] !== false,
    errorStyle: fileWord(STYLES, textAt(errorAlert, 'style')) ?? 'stop',
    errorTitle: textAt(errorAlert, 'title'),
    error: textAt(errorAlert, 'message'),
  };
}

type FileRule = Pick<ExcelJS.DataValidation, 'type' | 'formulae' | 'operator'>;

function fileRule(rule: ValidationRule): FileRule | undefined {
  const [kind, details] = Object.entries(rule)[0] ?? [];
  if (!isRecord(details)) return undefined;
  if (kind === 'list') return { type: 'list', formulae: [fileList(textAt(details, 'source'))] };
  if (kind === 'custom') return { type: 'custom', formulae: [bare(textAt(details, 'formula'))] };
  const type = fileWord(KINDS, kind);
  const operator = fileWord(OPERATORS, textAt(details, 'operator')) ?? 'between';
  const formulae = ['formula1', 'formula2'].map((key) => bare(textAt(details, key)));
  return type === undefined
    ? undefined
    : { type, operator, formulae: formulae.filter((each) => each !== '') };
}

const bare = (formula: string): string => formula.replace(/^=/, '');
const fileList = (source: string): string =>
  source.startsWith('=') ? bare(source) : `"${source}"`;

function textAt(record: Readonly<Record<string, unknown>>, key: string): string {
  const value = record[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
