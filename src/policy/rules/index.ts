import type { Rule } from '../../domain/rule';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [];
