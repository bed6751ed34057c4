import type { Clause } from '../domain/parameter';
import { gaoyan2024 } from './clauses/gaoyan2024';
import { otherSources } from './clauses/otherSources';
import { xikou2020 } from './clauses/xikou2020';

/** Every clause that rules, parameters, ledgers and the decision table may cite. */
export const clauses = {
  ...gaoyan2024,
  ...xikou2020,
  ...otherSources,
} as const satisfies Readonly<Record<string, Clause>>;

export type ClauseId = keyof typeof clauses;

/** The clause of an id kept as plain text (in a finding, a parameter); undefined for an id nobody wrote. */
export function findClause(id: string): Clause | undefined {
  return (clauses as Readonly<Record<string, Clause>>)[id];
}
