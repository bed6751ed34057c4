import type ExcelJS from 'exceljs';
import type { Words } from './words';

export const KINDS: Words<Exclude<ExcelJS.DataValidation['type'], 'list' | 'custom'>> = [
  ['whole', 'wholeNumber'],
  ['decimal', 'decimal'],
  ['date', 'date'],
  ['textLength', 'textLength'],
];

export const OPERATORS: Words<ExcelJS.DataValidationOperator> = [
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqualTo'],
  ['lessThanOrEqual', 'LessThanOrEqualTo'],
];

export const STYLES: Words<string> = [
  ['stop', 'Stop'],
  ['warning', 'Warning'],
  ['information', 'Information'],
];
