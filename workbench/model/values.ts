import type { ErrorCell } from '../../src/domain/cell';

/** What stands in a cell: a constant, or what its formula came to. null is a blank cell; text is never ''. */
export type ModelValue = null | string | number | boolean | ErrorCell;

/** What is typed or written into a cell. '' empties it, null leaves it as it is. */
export type Entry = null | string | number | boolean;

export const GENERAL = 'General';
export const TEXT_FORMAT = '@';

const ERROR_CODES = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
]);

export function errorOf(text: string): ErrorCell | undefined {
  return ERROR_CODES.has(text) ? { kind: 'error', code: text } : undefined;
}

export function isError(value: ModelValue): value is ErrorCell {
  return typeof value === 'object' && value !== null;
}
