import type { FindingRow } from '../engine/paneEngine';
import { LineOnItsWay } from '../list/LineOnItsWay';
import { NamedLine } from '../list/NamedLine';
import { SeverityMark } from '../look/SeverityMark';
import { useTexts } from '../texts/useTexts';

/** One finding of the list, or the place it will take when it has not arrived yet. */
export function FindingLine({ found }: { readonly found: FindingRow | undefined }) {
  const texts = useTexts().findings;
  if (found === undefined) return <LineOnItsWay />;
  const { severity, household, sheet, where, message } = found;
  return (
    <NamedLine
      mark={<SeverityMark severity={severity} />}
      name={household || sheet}
      aside={where || texts.wholeSheet}
      sentence={message}
    />
  );
}
