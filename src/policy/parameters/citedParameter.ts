import type { DatedValue, Parameter } from '../../domain/parameter';
import type { ClauseId } from '../clauses';

/** A parameter whose every value cites a clause that `clauses.ts` holds. */
export interface CitedParameter<T> extends Parameter<T> {
  readonly values: readonly (DatedValue<T> & { readonly clause: ClauseId })[];
}
