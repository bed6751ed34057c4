import { findClause } from '../../src/policy/clauses';
import type { ClauseText } from './paneEngine';

/** A clause with the title of its notice, without who issued it when: `高燕镇…实施方案 四（四）2`. */
export function clauseText(id: string): ClauseText {
  const clause = findClause(id);
  if (clause === undefined) return { id, source: id, text: '' };
  const title = /《([^》]+)》/u.exec(clause.notice)?.[1] ?? clause.notice;
  return { id, source: `${title} ${clause.place}`.trim(), text: clause.text };
}
