import type { CheckResult } from '../../src/domain/check';
import { type Finding, severityLabels } from '../../src/domain/finding';
import { fieldDefinition } from '../../src/domain/household';
import { messagesOf } from '../../src/jobs/messagesOf';
import type { Answer } from '../answerCells';

const HEADER = ['行', '级别', '规则', '栏目', '问题'];
const NOTHING_FOUND = ['', '', '', '', '没有发现问题'];

/** Every finding, one row each below a header row. `行` counts from the top of the range. */
export function findingRows(result: CheckResult): Answer[][] {
  const messageOf = messagesOf(result);
  const numbers = new Map(result.profile.rules.map(({ id, number }) => [id, number]));
  const rows = result.findings.map((finding) => [
    finding.place.row === undefined ? '' : finding.place.row + 1,
    severityLabels[finding.severity],
    numbers.get(finding.rule) ?? finding.rule,
    subjectOf(finding),
    messageOf(finding),
  ]);
  return [HEADER, ...(rows.length === 0 ? [NOTHING_FOUND] : rows)];
}

function subjectOf({ field }: Finding): string {
  return field === undefined ? '' : fieldDefinition(field).label;
}
