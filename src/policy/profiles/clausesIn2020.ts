import type { Rule } from '../../domain/rule';
import type { ClauseId } from '../clauses';

/** Where the 2020 notice demands what rules of both regimes are written for in the 2024 notice. */
const clauseOf: Readonly<Record<string, ClauseId>> = {
  'announced-count-differs': 'xikou2020-1',
  'appraisal-date-missing': 'xikou2020-3.1',
  'appraisal-grade-missing': 'xikou2020-3.1',
  'appraiser-missing': 'xikou2020-3.1',
  'closed-without-evidence': 'xikou2020-5.3',
  'head-count-differs': 'xikou2020-5.4',
  'head-name-missing': 'xikou2020-5.1',
  'household-code-shared': 'xikou2020-5.1',
  'household-count-differs': 'xikou2020-1',
  'household-repeated': 'xikou2020-1',
  'household-type-unknown': 'xikou2020-1',
  'household-without-head': 'xikou2020-5.1',
  'id-number-missing': 'xikou2020-5.1',
  'ledger-grade-unclear': 'xikou2020-5.3',
  'living-in-dangerous-house': 'xikou2020-5.3',
  'monitoring-type-unknown': 'xikou2020-1',
  'not-in-ledger': 'xikou2020-5.3',
  'row-struck-through': 'xikou2020-5.1',
  'same-id-different-name': 'xikou2020-5.4',
  'same-name-different-id': 'xikou2020-5.4',
  'several-heads': 'xikou2020-5.1',
  'site-visit-differs': 'xikou2020-5.4',
  'site-visit-of-unknown-household': 'xikou2020-5.1',
};

/** A rule with the clause of the 2020 notice, where it has one there. */
export function citedIn2020(rule: Rule): Rule {
  const clause = clauseOf[rule.id];
  return clause === undefined ? rule : { ...rule, clause };
}
