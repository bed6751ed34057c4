import type ExcelJS from 'exceljs';
import { areaReference } from '../../src/domain/area';
import { parseIsoDate } from '../../src/domain/partialDate';
import type { Validation, ValidationRule } from '../model/annotations';
import { KINDS, OPERATORS, STYLES } from './validationWords';
import { fileWord } from './words';

/** The validations of a sheet as exceljs keeps them, though its types do not say so. */
export interface FileValidations {
  readonly model: Record<string, ExcelJS.DataValidation>;
}

/** Puts validations into a sheet to be saved. Those of a kind the file cannot hold are left out. */
export function writeValidations(file: FileValidations, validations: readonly Validation[]): void {
  for (const validation of validations) {
    const written = fileValidation(validation);
    if (written !== undefined) file.model[areaReference(validation.area)] = written;
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

/** A rule that takes anything; the library's types leave it out. */
const ANYTHING = { type: 'any', formulae: [] } as unknown as FileRule;

function fileRule(rule: ValidationRule): FileRule | undefined {
  const [kind, details] = Object.entries(rule)[0] ?? [];
  if (kind === undefined) return ANYTHING;
  if (!isRecord(details)) return undefined;
  if (kind === 'list') return { type: 'list', formulae: [fileList(textAt(details, 'source'))] };
  if (kind === 'custom') return { type: 'custom', formulae: [bare(textAt(details, 'formula'))] };
  const type = fileWord(KINDS, kind);
  const operator = fileWord(OPERATORS, textAt(details, 'operator')) ?? 'between';
  const texts = ['formula1', 'formula2'].map((key) => bare(textAt(details, key)));
  const formulae = texts.filter((each) => each !== '');
  // The library writes days only: a formula in their place would end up as NaN.
  const holds = type !== 'date' || formulae.every((each) => parseIsoDate(each) !== undefined);
  return type === undefined || !holds ? undefined : { type, operator, formulae };
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
