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

/** Whether the text is on the clipboard now. Web views often forbid the newer way, so the older is tried too. */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const older: { execCommand?: (command: 'copy') => boolean } = document;
  const copied = older.execCommand?.('copy') ?? false;
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
