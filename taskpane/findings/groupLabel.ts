import type { Severity } from '../../src/domain/finding';
import type { ListGroup, FindingQuery } from '../engine/paneEngine';
import type { Texts } from '../texts/zh';
import { DATA_LANGUAGE } from '../look/dataLanguage';

/** What a group's heading says, and in what language. Severities are words of the pane, all else is as the check has it. */
export function groupLabel(
  group: Pick<ListGroup, 'id' | 'label'>,
  groupBy: FindingQuery['groupBy'],
  texts: Texts['findings'],
): { readonly label: string; readonly language?: string } {
  const { id, label } = group;
  if (groupBy === 'severity' && isSeverity(id)) return { label: texts.severityNames[id] };
  if (groupBy === 'village' && label === '') return { label: texts.noVillage };
  return { label, language: DATA_LANGUAGE };
}

function isSeverity(id: string): id is Severity {
  return id === 'error' || id === 'warning' || id === 'hint';
}
