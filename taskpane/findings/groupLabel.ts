import type { Severity } from '../../src/domain/finding';
import type { ListGroup, FindingQuery } from '../engine/paneEngine';
import type { Texts } from '../texts/zh';

/** What a group's heading says. Severities are words of the pane, all else is as the check has it. */
export function groupLabel(
  group: Pick<ListGroup, 'id' | 'label'>,
  groupBy: FindingQuery['groupBy'],
  texts: Texts['findings'],
): string {
  if (groupBy === 'severity' && isSeverity(group.id)) return texts.severityNames[group.id];
  if (groupBy === 'village' && group.label === '') return texts.noVillage;
  return group.label;
}

function isSeverity(id: string): id is Severity {
  return id === 'error' || id === 'warning' || id === 'hint';
}
