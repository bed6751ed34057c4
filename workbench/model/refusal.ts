/** Why Excel would not do it. */
export type RefusalReason =
  | 'out-of-bounds'
  | 'wrong-size'
  | 'too-long'
  | 'name-taken'
  | 'name-invalid'
  | 'not-found'
  | 'protected'
  | 'read-only'
  | 'last-visible-sheet'
  | 'part-of-array'
  | 'overlap'
  /** Excel would do it, the workbench does not. */
  | 'not-offered';

/** The workbook does not allow a change; nothing of that change was made. */
export class ModelRefusal extends Error {
  override readonly name = 'ModelRefusal';

  constructor(
    readonly reason: RefusalReason,
    detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}
