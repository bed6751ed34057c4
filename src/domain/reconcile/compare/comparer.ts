import type { FieldId, Household } from '../../household';
import type { Reading } from '../../reading';
import type { ReconcileRules } from '../rules';
import type { System } from '../system';
import type { Judged } from '../verdict';

/** What one side says of a topic: the field that speaks and what was read there. Neither is blank. */
export interface Statement {
  readonly field: FieldId;
  readonly reading: Exclude<Reading<unknown>, { state: 'blank' }>;
  readonly household: Household;
  readonly system: System;
}

/**
 * Compares what two sides say of one topic. Symmetric, unless the topic stands in other fields on the other side:
 * then `a` is the side that gives the topic's own fields.
 */
export type Comparer = (a: Statement, b: Statement) => Judged;

/** Makes the comparer of a topic; done once for a pair of systems. */
export type ComparerMaker = (context: ComparerContext) => Comparer;

export interface ComparerContext {
  readonly rules: ReconcileRules;
  readonly fold: (name: string) => string;
}
