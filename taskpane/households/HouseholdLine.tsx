import type { HouseholdRow } from '../engine/paneEngine';
import { LineOnItsWay } from '../list/LineOnItsWay';
import { NamedLine } from '../list/NamedLine';
import { DATA_LANGUAGE } from '../look/dataLanguage';

/** One household: who, how it was judged, and why. */
export function HouseholdLine({ row }: { readonly row: HouseholdRow | undefined }) {
  if (row === undefined) return <LineOnItsWay />;
  const { household, judgementLabel, reason } = row;
  return (
    <NamedLine
      name={household}
      aside={<span lang={DATA_LANGUAGE}>{judgementLabel}</span>}
      sentence={reason}
    />
  );
}
