import { ruleDefiners } from '../domain/rule';
import type { ClauseId } from './clauses';

/** Definers of rules that may cite only clauses of `clauses.ts`. */
export const { defineRule, defineRosterRule, defineSheetRule } = ruleDefiners<ClauseId>();
