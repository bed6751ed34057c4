import type { FindingDetail } from '../engine/paneEngine';
import type { Texts } from '../texts/zh';

/** A finding as text for a message or a phone note. */
export function findingAsText(found: FindingDetail, texts: Texts['findings']): string {
  return texts.copyText({
    severity: texts.severities[found.severity],
    where: [found.sheet, found.where].filter(Boolean).join(' '),
    household: found.household,
    message: found.message,
    clause: found.clause.source,
  });
}
