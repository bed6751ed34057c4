import type { IDataValidationRule } from '@univerjs/core';
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from '@univerjs/core';
import type { ISheetNote } from '@univerjs/preset-sheets-note';
import type { Validation } from '../model/annotations';
import type { CellArea } from '../model/area';
import type { Sheet } from '../model/sheet';

const TYPES: Readonly<Record<string, DataValidationType>> = {
  list: DataValidationType.LIST,
  custom: DataValidationType.CUSTOM,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
};

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Information: DataValidationErrorStyle.INFO,
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
};

const NOTE_WIDTH = 200;
const NOTE_LINE = 22;

/** The validations of a sheet in Univer's words; those of a kind it does not know are not shown. */
export function validationRules(sheet: Sheet): IDataValidationRule[] {
  return sheet.annotations.validations.flatMap((validation, index) => {
    const rule = ruleOf(validation, `${sheet.id}-${index}`);
    return rule === undefined ? [] : [rule];
  });
}

function ruleOf(validation: Validation, uid: string): IDataValidationRule | undefined {
  const [kind, details] = Object.entries(validation.rule)[0] ?? [];
  const type = TYPES[kind ?? ''];
  if (type === undefined || typeof details !== 'object' || details === null) return undefined;
  const at = (key: string): string => textAt(details, key);
  const formula1 = at('source') || at('formula') || at('formula1');
  const operator = OPERATORS[at('operator')];
  const message = textAt(validation.errorAlert, 'message');
  return {
    uid,
    type,
    ranges: [rangeOf(validation.area)],
    formula1,
    ...(at('formula2') === '' ? {} : { formula2: at('formula2') }),
    ...(operator === undefined ? {} : { operator }),
    allowBlank: validation.ignoreBlanks,
    errorStyle: STYLES[textAt(validation.errorAlert, 'style')] ?? DataValidationErrorStyle.STOP,
    ...(message === '' ? {} : { error: message, showErrorMessage: true }),
    showDropDown: true,
    renderMode: DataValidationRenderMode.ARROW,
  };
}

function rangeOf({ top, left, bottom, right }: CellArea): object {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** Notes and comments by row and column. Threads are shown with who wrote what. */
export function sheetNotes(sheet: Sheet): Record<number, Record<number, ISheetNote>> {
  const all: Record<number, Record<number, ISheetNote>> = {};
  const add = (row: number, column: number, note: string): void => {
    const height = NOTE_LINE * (note.split('\n').length + Math.ceil(note.length / 16) + 1);
    const id = `${sheet.id}-${row}-${column}`;
    (all[row] ??= {})[column] = { id, row, col: column, width: NOTE_WIDTH, height, note };
  };
  for (const { row, column, content } of sheet.annotations.notes) add(row, column, content);
  for (const comment of sheet.annotations.comments) {
    const lines = [comment, ...comment.replies].map((each) => `${each.author}：${each.content}`);
    add(comment.row, comment.column, lines.join('\n'));
  }
  return all;
}

function textAt(record: object, key: string): string {
  const value: unknown = Object.entries(record).find(([name]) => name === key)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
