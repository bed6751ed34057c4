import { ModelRefusal } from '../model/refusal';
import type { RefusalReason } from '../model/refusal';

/** An error as a request answers it; the client library makes an `OfficeExtension.Error` of it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
    readonly status = STATUS[code] ?? 500,
  ) {
    super(message);
  }
}

const STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  InvalidArgument: 400,
  InvalidReference: 400,
  InvalidOperation: 400,
  AccessDenied: 403,
  ItemAlreadyExists: 409,
  NotImplemented: 501,
};

const INVALID_ARGUMENT = 'The argument is invalid or missing or has an incorrect format.';

export const invalidArgument = (location: string): ApiError =>
  new ApiError('InvalidArgument', INVALID_ARGUMENT, location);

export const notFound = (location: string): ApiError =>
  new ApiError('ItemNotFound', "The requested resource doesn't exist.", location);

/** A member the workbench does not know. It must be seen at once, never answered with a guess. */
export const notImplemented = (member: string): ApiError =>
  new ApiError('NotImplemented', `The workbench does not implement ${member}.`, member);

const WORDS: Readonly<Record<RefusalReason, readonly [code: string, message: string]>> = {
  'out-of-bounds': ['InvalidArgument', INVALID_ARGUMENT],
  'wrong-size': [
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  ],
  'too-long': ['InvalidArgument', INVALID_ARGUMENT],
  'name-taken': [
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
  ],
  'name-invalid': ['InvalidArgument', INVALID_ARGUMENT],
  'not-found': ['ItemNotFound', "The requested resource doesn't exist."],
  protected: ['AccessDenied', 'You cannot perform the requested operation.'],
  'read-only': ['AccessDenied', 'You cannot perform the requested operation.'],
  'last-visible-sheet': ['InvalidOperation', 'The operation attempted is invalid on the object.'],
  'part-of-array': ['InvalidOperation', 'The operation attempted is invalid on the object.'],
  'not-offered': ['NotImplemented', 'The workbench does not implement this.'],
  overlap: ['InvalidOperation', 'The operation attempted is invalid on the object.'],
};

/** What the add-in is told about something thrown while a request was carried out. */
export function asApiError(thrown: unknown, location: string): ApiError {
  if (thrown instanceof ApiError) return thrown;
  if (thrown instanceof ModelRefusal) {
    const [code, message] = WORDS[thrown.reason];
    return new ApiError(code, message, location);
  }
  const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new ApiError('GeneralException', `The workbench failed: ${detail}`, location);
}
